package cn.chainmap.lead.supplier;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.match.ProductMatch;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A line of the supplier list of a chain leader (供应商清单的一行).
 *
 * @param key identifies the purchase
 * @param version its version, to change it by
 * @param supplierId id of the supplier
 * @param supplier its name
 * @param province its province, {@code null} when unknown
 * @param city its city
 * @param district its district
 * @param status what is known of its business
 * @param product what is bought, as the buyer calls it; the node's name where that says
 * it
 * @param nodeId chain node of the product, {@code null} when not matched
 * @param nodeName its name
 * @param chainId a chain that it is in
 * @param candidates nodes that the product may be, where it is not matched
 * @param year the year, {@code null} when none is stated
 * @param amountWanYuan amount in 万元, {@code null} when unknown
 * @param share the part of all amounts of the list, {@code null} when unknown
 * @param category what the line means here
 * @param reasons why it is not matched
 * @param alternatives local firms that make the same, the first of them
 * @param makers how many there are
 * @param valueWanYuan what would become local if the supplier came, or a firm here
 * supplied; {@code null} where nothing would, or nobody knows
 * @param rateAfter rate by purchase amount of the leader if only this line became local,
 * {@code null} when unknown
 * @param sentence what to say on the phone, {@code null} when there is nothing to say yet
 * @param to whom to call: the supplier or the leader itself
 * @param source where the line is known from
 * @param asOf date of its source
 * @param batch the import that wrote it
 */
public record SupplierLine(String key, long version, String supplierId, String supplier, @Nullable String province,
		@Nullable String city, @Nullable String district, String status, String product, @Nullable String nodeId,
		@Nullable String nodeName, @Nullable String chainId, List<NodeCandidate> candidates, @Nullable String year,
		@Nullable Double amountWanYuan, @Nullable Double share, SupplierClass category, List<Doubt> reasons,
		List<Named> alternatives, int makers, @Nullable Double valueWanYuan, @Nullable Double rateAfter,
		@Nullable String sentence, @Nullable String to, String source, @Nullable String asOf, @Nullable String batch) {

	public SupplierLine {
		candidates = List.copyOf(candidates);
		reasons = List.copyOf(reasons);
		alternatives = List.copyOf(alternatives);
	}

	static SupplierLine of(Record row) {
		String node = row.get("nodeName").asString(null);
		SupplierClass category = SupplierClass.valueOf(row.get("class").asString());
		Double amount = row.get("amountWanYuan").isNull() ? null : Double.valueOf(row.get("amountWanYuan").asDouble());
		boolean open = category == SupplierClass.OUTSIDE || category == SupplierClass.LOCAL_SAME;
		return new SupplierLine(row.get("key").asString(""), row.get("version").asLong(0),
				row.get("supplierId").asString(), row.get("supplier").asString(), row.get("province").asString(null),
				row.get("city").asString(null), row.get("district").asString(null),
				row.get("status").asString("UNVERIFIED"), row.get("product").asString((node == null) ? "" : node),
				row.get("nodeId").asString(null), node, null, List.of(), row.get("year").asString(null), amount, null,
				category, row.get("reasons").asList(value -> Doubt.of(SupplierDoubt.valueOf(value.asString()))),
				row.get("alternatives").asList(id -> new Named(id.asString(), id.asString())),
				row.get("makers").asInt(), open ? amount : null, null, null, null, row.get("source").asString(""),
				row.get("asOf").asString(null), row.get("batch").asString(null));
	}

	/** Whether something would become local. */
	boolean isOpen() {
		return this.category == SupplierClass.OUTSIDE || this.category == SupplierClass.LOCAL_SAME;
	}

	/** The same with what is worked out only for the lines that are shown. */
	SupplierLine with(@Nullable String chain, @Nullable Double shareOfAll, @Nullable Double after,
			List<NodeCandidate> maybe) {
		return new SupplierLine(this.key, this.version, this.supplierId, this.supplier, this.province, this.city,
				this.district, this.status, this.product, this.nodeId, this.nodeName, chain, maybe, this.year,
				this.amountWanYuan, shareOfAll, this.category, this.reasons, this.alternatives, this.makers,
				this.valueWanYuan, after, this.sentence, this.to, this.source, this.asOf, this.batch);
	}

	/** The same with the names of the firms here that make it. */
	SupplierLine named(Map<String, String> names) {
		return new SupplierLine(this.key, this.version, this.supplierId, this.supplier, this.province, this.city,
				this.district, this.status, this.product, this.nodeId, this.nodeName, this.chainId, this.candidates,
				this.year, this.amountWanYuan, this.share, this.category, this.reasons,
				this.alternatives.stream()
					.map(firm -> new Named(firm.id(), names.getOrDefault(firm.id(), firm.name())))
					.toList(),
				this.makers, this.valueWanYuan, this.rateAfter, this.sentence, this.to, this.source, this.asOf,
				this.batch);
	}

	/** The same with what to say, and to whom. */
	SupplierLine saying(@Nullable String said, @Nullable String called) {
		return new SupplierLine(this.key, this.version, this.supplierId, this.supplier, this.province, this.city,
				this.district, this.status, this.product, this.nodeId, this.nodeName, this.chainId, this.candidates,
				this.year, this.amountWanYuan, this.share, this.category, this.reasons, this.alternatives, this.makers,
				this.valueWanYuan, this.rateAfter, said, called, this.source, this.asOf, this.batch);
	}

	/**
	 * A firm by name.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record Named(String id, String name) {
	}

	/**
	 * A reason in words.
	 *
	 * @param code the reason
	 * @param label the same for people
	 */
	public record Doubt(SupplierDoubt code, String label) {

		static Doubt of(SupplierDoubt code) {
			return new Doubt(code, code.label());
		}

	}

	/**
	 * A node that the product may be.
	 *
	 * @param nodeId id of the node
	 * @param name its name
	 * @param confidence how sure that is
	 * @param how what speaks for it
	 */
	public record NodeCandidate(String nodeId, String name, double confidence, String how) {

		static NodeCandidate of(ProductMatch.Candidate candidate, String name) {
			return new NodeCandidate(candidate.nodeId(), name, candidate.confidence(), candidate.how());
		}

	}

}
