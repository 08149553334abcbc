package cn.chainmap.firm;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * That a firm makes or needs a chain node, with the evidence for it.
 *
 * @param firm id of the firm
 * @param node id of the chain node
 * @param confidence 0 to 1, {@code null} when nobody judged it (then it is not trusted)
 * @param basis how it is known
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 * @param amountWanYuan capacity of a maker, or purchases of a consumer, in 万元 a year;
 * {@code null} when unknown
 * @param localAmountWanYuan the part of a consumer's purchases made locally, in 万元 a
 * year; {@code null} when unknown
 * @param revenueShare share of a maker's revenue, 0 to 1; {@code null} when unknown
 */
public record FirmNodeRow(String firm, String node, @Nullable Double confidence, Basis basis, String source,
		@Nullable String asOf, @Nullable Double amountWanYuan, @Nullable Double localAmountWanYuan,
		@Nullable Double revenueShare) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("firm", this.firm);
		row.put("node", this.node);
		row.put("confidence", this.confidence);
		row.put("basis", this.basis.name());
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		row.put("capacityWanYuan", this.amountWanYuan);
		row.put("amountWanYuan", this.amountWanYuan);
		row.put("localAmountWanYuan", this.localAmountWanYuan);
		row.put("revenueShare", this.revenueShare);
		return row;
	}

}
