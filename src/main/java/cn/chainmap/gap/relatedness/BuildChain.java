package cn.chainmap.gap.relatedness;

import java.util.List;

import cn.chainmap.gap.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A chain that could be built (建链候选).
 *
 * @param chainId id of the chain
 * @param name its name
 * @param score 0 to 100, the sum of its terms' contributions
 * @param rank by score, from 1
 * @param ubiquityRank by how common its missing nodes are elsewhere, from 1: the plain
 * baseline that the score has to be read against
 * @param terms relatedness, anchor, opportunity, policy
 * @param coverage importance of the present nodes ÷ importance of all that are not still
 * to be checked, 0 to 1
 * @param nodes its missing nodes, nearest first
 */
public record BuildChain(String chainId, String name, double score, int rank, int ubiquityRank,
		List<Severity.Term> terms, double coverage, List<Missing> nodes) {

	public BuildChain {
		terms = List.copyOf(terms);
		nodes = List.copyOf(nodes);
	}

	/**
	 * A missing node of the chain.
	 *
	 * @param id id of the node
	 * @param name its name
	 * @param omega ω (相关度密度), 0 to 1; {@code null} when nothing can be said
	 * @param opportunityGain opportunity gain (机会增益); {@code null} when nothing can be
	 * said
	 * @param ubiquity regions that make it (普遍度)
	 */
	public record Missing(String id, String name, @Nullable Double omega, @Nullable Double opportunityGain,
			int ubiquity) {
	}

}
