package cn.chainmap.lead.target;

import java.util.List;

import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A firm elsewhere to call (招商对象), with why.
 *
 * @param rank its place in the list, from 1; {@code null} for one that is not listed
 * @param firmId its id
 * @param firmName its name
 * @param province its province
 * @param city its city
 * @param district its district
 * @param status whether it operates
 * @param tags its tags
 * @param products its products in words
 * @param nodeId the node it is wanted for
 * @param nodeName name of the node
 * @param chainId the chain the node is shown in
 * @param match how it was found: LINK when it is on record to make the node, TEXT when
 * its words only say so
 * @param score its score, 0 to 100
 * @param contributions what adds up to the score
 * @param completeness share of the weights whose component is known
 * @param riskFactor factor ρ
 * @param riskReason why ρ is not 1
 * @param type how it would come
 * @param typeName the same in words
 * @param typeNote what to bear in mind, {@code null} when nothing
 * @param fills the gaps it could fill
 * @param exclusion why it is not listed, as a code; {@code null} when it is
 * @param exclusionReason the same in words
 * @param sources where what is said of it is known from
 * @param asOf date of the newest dated source, ISO
 */
public record Target(@Nullable Integer rank, String firmId, String firmName, @Nullable String province,
		@Nullable String city, @Nullable String district, String status, List<String> tags, @Nullable String products,
		String nodeId, String nodeName, @Nullable String chainId, String match, double score,
		List<Contribution> contributions, double completeness, double riskFactor, @Nullable String riskReason,
		TargetType type, String typeName, @Nullable String typeNote, List<Filled> fills, @Nullable Exclusion exclusion,
		@Nullable String exclusionReason, List<SourceRef> sources, @Nullable String asOf) {

	public Target {
		tags = List.copyOf(tags);
		contributions = List.copyOf(contributions);
		fills = List.copyOf(fills);
		sources = List.copyOf(sources);
	}

	/**
	 * A gap it could fill.
	 *
	 * @param nodeId id of the node
	 * @param name its name
	 * @param severity how grave the gap is, 0 to 100
	 * @param confidence how sure it is that the firm makes it
	 */
	public record Filled(String nodeId, String name, double severity, @Nullable Double confidence) {
	}

}
