package cn.chainmap.chain;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a plant that makes a node needs of its site (载体需求). What is {@code null} is
 * unknown.
 *
 * @param areaSqm floor area in ㎡
 * @param landMu land in 亩
 * @param heightM clear height in metres
 * @param loadTPerSqm floor load in tonnes per ㎡
 * @param powerKva power in kVA
 * @param gas whether it needs natural gas
 * @param eiaClass class of assessment (环评类别) it needs: NONE, REGISTRATION, FORM, REPORT
 * @param chemicalPark whether only a chemical park (化工园区) will do
 */
public record NodeNeeds(@Nullable Double areaSqm, @Nullable Double landMu, @Nullable Double heightM,
		@Nullable Double loadTPerSqm, @Nullable Double powerKva, @Nullable Boolean gas, @Nullable String eiaClass,
		@Nullable Boolean chemicalPark) {

	/** Nothing known. */
	public static final NodeNeeds NONE = new NodeNeeds(null, null, null, null, null, null, null, null);

	/** By name; what is unknown is {@code null}. */
	public Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> needs = new HashMap<>();
		needs.put("areaSqm", this.areaSqm);
		needs.put("landMu", this.landMu);
		needs.put("heightM", this.heightM);
		needs.put("loadTPerSqm", this.loadTPerSqm);
		needs.put("powerKva", this.powerKva);
		needs.put("gas", this.gas);
		needs.put("eiaClass", this.eiaClass);
		needs.put("chemicalPark", this.chemicalPark);
		return needs;
	}

}
