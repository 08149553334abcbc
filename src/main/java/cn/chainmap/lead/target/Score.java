package cn.chainmap.lead.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A lead score (线索评分) with its arithmetic.
 *
 * @param value 0 to 100; the contributions add up to it exactly, in their order
 * @param contributions what adds up to it
 * @param completeness share of the weights whose component is known, 0 to 1
 * @param rho factor ρ: 1, less with a record of abnormal operation, 0 for a dishonest
 * firm
 * @param rhoReason why ρ is not 1, {@code null} when it is
 */
public record Score(double value, List<Contribution> contributions, double completeness, double rho,
		@Nullable String rhoReason) {

	public Score {
		contributions = List.copyOf(contributions);
	}

	static Score of(List<Contribution> contributions, double rho, @Nullable String rhoReason) {
		double value = 0;
		double known = 0;
		for (Contribution contribution : contributions) {
			value += contribution.contribution();
			known += contribution.known() ? contribution.weight() : 0;
		}
		return new Score(value, contributions, known, rho, rhoReason);
	}

}
