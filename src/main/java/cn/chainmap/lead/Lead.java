package cn.chainmap.lead;

import java.util.List;

import cn.chainmap.gap.BreakPoint;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A lead (招商线索): a gap, and a firm elsewhere known to make what is missing. A gap for
 * which no firm is known is a lead without a firm, so that it stays in the list.
 *
 * @param gap the gap
 * @param firmId id of the firm, {@code null} when none is known
 * @param firmName its name
 * @param province its province
 * @param city its city
 * @param tags its tags
 * @param products its products in words
 * @param confidence product fit (匹配度), 0 to 1: how sure it is that the firm makes it
 * @param basis how that is known
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO
 */
public record Lead(@JsonIgnore BreakPoint gap, @Nullable String firmId, @Nullable String firmName,
		@Nullable String province, @Nullable String city, List<String> tags, @Nullable String products,
		@Nullable Double confidence, @Nullable String basis, @Nullable String source, @Nullable String asOf) {

	public Lead {
		tags = List.copyOf(tags);
	}

	@JsonProperty
	public String chainId() {
		return this.gap.chainId();
	}

	@JsonProperty
	public String chainName() {
		return this.gap.chainName();
	}

	@JsonProperty
	public String nodeId() {
		return this.gap.nodeId();
	}

	@JsonProperty
	public String nodeName() {
		return this.gap.name();
	}

	@JsonProperty
	public String gapType() {
		return this.gap.type();
	}

	@JsonProperty
	public String certainty() {
		return this.gap.certainty().name();
	}

	/** Local firms and nodes affected (影响的本地企业与环节), in words. */
	@JsonProperty
	public String affected() {
		String nodes = "环节：" + String.join("、", this.gap.blockedNodes().stream().map(node -> node.name()).toList());
		return this.gap.localConsumerNames().isEmpty() ? nodes
				: nodes + "；企业：" + String.join("、", this.gap.localConsumerNames());
	}

}
