package cn.chainmap.chain;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A supply line (供应关系) of the chain template to be written.
 *
 * @param from id of the input
 * @param to id of the node that needs it
 * @param chain chain the line belongs to
 * @param relation input, process, equipment or service
 * @param required whether {@code to} cannot be made without it (or one of its
 * alternatives)
 * @param altGroup name of the group of substitutes at {@code to}, {@code null} for none
 * @param criticality 1 marginal to 5 cannot be made without it, {@code null} when
 * unjudged
 * @param share share of the purchases of {@code to}, 0 to 1, {@code null} when unknown
 * @param note remark
 * @param source where the fact comes from
 */
public record SupplyRow(String from, String to, String chain, String relation, boolean required,
		@Nullable String altGroup, @Nullable Integer criticality, @Nullable Double share, @Nullable String note,
		String source) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("from", this.from);
		row.put("to", this.to);
		row.put("chain", this.chain);
		row.put("relation", this.relation);
		row.put("required", this.required);
		row.put("altGroup", this.altGroup);
		row.put("criticality", this.criticality);
		row.put("share", this.share);
		row.put("note", this.note);
		row.put("source", this.source);
		return row;
	}

}
