package cn.chainmap.park;

import org.jspecify.annotations.Nullable;

/**
 * A site (载体): idle plant or land somebody could come to. What is {@code null} is
 * unknown.
 *
 * @param id unique id
 * @param name its name
 * @param kind plant or land
 * @param areaSqm floor area in ㎡
 * @param areaMu land area in 亩
 * @param heightM clear height in metres
 * @param loadTPerSqm floor load in tonnes per ㎡
 * @param powerKva power in kVA
 * @param gas whether there is natural gas
 * @param eiaClass the heaviest class of assessment allowed
 * @param chemicalPark whether it lies in a chemical park
 * @param status whether it can be had
 * @param formerUser who used it before
 * @param notes remarks
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO
 * @param park id of its park
 * @param parkName name of its park
 */
public record Site(String id, String name, SiteKind kind, @Nullable Double areaSqm, @Nullable Double areaMu,
		@Nullable Double heightM, @Nullable Double loadTPerSqm, @Nullable Double powerKva, @Nullable Boolean gas,
		@Nullable EiaClass eiaClass, @Nullable Boolean chemicalPark, @Nullable SiteStatus status,
		@Nullable String formerUser, @Nullable String notes, @Nullable String source, @Nullable String asOf,
		String park, String parkName) {
}
