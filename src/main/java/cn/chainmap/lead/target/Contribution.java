package cn.chainmap.lead.target;

/**
 * What one component adds to a score.
 *
 * @param code what it is, as a code
 * @param name what it is, in words
 * @param value 0 to 1
 * @param weight its weight
 * @param contribution the points it adds: 100 · ρ · weight · value
 * @param known whether the value rests on facts; otherwise it is a neutral assumption
 * @param evidence where the value comes from, in words
 */
public record Contribution(ScoreComponent code, String name, double value, double weight, double contribution,
		boolean known, String evidence) {

	static Contribution of(ScoreComponent code, Fact fact, ScoreWeights weights, double rho) {
		double weight = weights.of(code);
		return new Contribution(code, code.label(), fact.value(), weight, 100 * rho * weight * fact.value(),
				fact.known(), fact.evidence());
	}

	/**
	 * The value of a component.
	 *
	 * @param value 0 to 1
	 * @param known whether it rests on facts
	 * @param evidence where it comes from, in words
	 */
	record Fact(double value, boolean known, String evidence) {

		static Fact known(double value, String evidence) {
			return new Fact(value, true, evidence);
		}

		static Fact unknown(double value, String evidence) {
			return new Fact(value, false, evidence);
		}

	}

}
