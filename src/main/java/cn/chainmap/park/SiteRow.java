package cn.chainmap.park;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A site (载体) to be written. What is {@code null} is unknown.
 *
 * @param id unique id
 * @param name its name
 * @param kind plant or land
 * @param areaSqm floor area (面积) in ㎡
 * @param areaMu land area (用地) in 亩
 * @param heightM clear height (层高) in metres
 * @param loadTPerSqm floor load (承重) in tonnes per ㎡
 * @param powerKva power (用电容量) in kVA
 * @param gas whether there is natural gas (天然气)
 * @param eiaClass the heaviest class of assessment (环评类别) allowed
 * @param chemicalPark whether it lies in a chemical park (化工园区)
 * @param status whether it can be had
 * @param formerUser who used it before (原使用企业)
 * @param notes remarks
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO
 * @param park id of its park
 */
public record SiteRow(String id, String name, SiteKind kind, @Nullable Double areaSqm, @Nullable Double areaMu,
		@Nullable Double heightM, @Nullable Double loadTPerSqm, @Nullable Double powerKva, @Nullable Boolean gas,
		@Nullable EiaClass eiaClass, @Nullable Boolean chemicalPark, @Nullable SiteStatus status,
		@Nullable String formerUser, String notes, String source, @Nullable String asOf, @Nullable String park) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("name", this.name);
		row.put("kind", this.kind.name());
		row.put("areaSqm", this.areaSqm);
		row.put("areaMu", this.areaMu);
		row.put("heightM", this.heightM);
		row.put("loadTPerSqm", this.loadTPerSqm);
		row.put("powerKva", this.powerKva);
		row.put("gas", this.gas);
		row.put("eiaClass", (this.eiaClass == null) ? null : this.eiaClass.name());
		row.put("chemicalPark", this.chemicalPark);
		row.put("status", (this.status == null) ? null : this.status.name());
		row.put("formerUser", this.formerUser);
		row.put("notes", this.notes);
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		row.put("park", this.park);
		return row;
	}

}
