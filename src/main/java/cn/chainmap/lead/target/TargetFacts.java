package cn.chainmap.lead.target;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.firm.ExpansionKind;
import cn.chainmap.firm.FirmStatus;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known of a firm elsewhere.
 *
 * @param id its id
 * @param name its name
 * @param province its province
 * @param city its city
 * @param district its district
 * @param status whether it operates
 * @param tags its tags
 * @param products its products in words
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO
 * @param makes what it makes, by node
 * @param events signs of expansion, newest first
 * @param partners local firms it already has to do with
 * @param own names of local firms it holds
 * @param investedInProvince whether it has invested in the province of the place
 */
record TargetFacts(String id, String name, @Nullable String province, @Nullable String city, @Nullable String district,
		FirmStatus status, List<String> tags, @Nullable String products, @Nullable String source, @Nullable String asOf,
		Map<String, Made> makes, List<Event> events, List<Partner> partners, List<String> own,
		boolean investedInProvince) {

	static TargetFacts of(Record row) {
		return new TargetFacts(row.get("id").asString(), row.get("name").asString(""),
				row.get("province").asString(null), row.get("city").asString(null), row.get("district").asString(null),
				FirmStatus.valueOf(row.get("status").asString(FirmStatus.UNVERIFIED.name())),
				row.get("tags").isNull() ? List.of() : row.get("tags").asList(Value::asString),
				row.get("products").asString(null), row.get("source").asString(null), row.get("asOf").asString(null),
				row.get("makes")
					.asList(Made::of)
					.stream()
					.collect(Collectors.toMap(Made::node, made -> made, (one, other) -> one,
							java.util.LinkedHashMap::new)),
				row.get("events").asList(Event::of), row.get("partners").asList(Partner::of),
				row.get("own").asList(Value::asString), row.get("investedInProvince").asBoolean());
	}

	boolean tagged(String word) {
		return this.tags.stream().anyMatch(tag -> tag.contains(word));
	}

	/**
	 * That it makes a node.
	 *
	 * @param node id of the node
	 * @param name name of the node
	 * @param confidence how sure that is, {@code null} when unknown
	 * @param revenueShare share of its revenue, {@code null} when unknown
	 * @param source where it is known from
	 */
	record Made(String node, String name, @Nullable Double confidence, @Nullable Double revenueShare,
			@Nullable String source) {

		static Made of(Value value) {
			return new Made(value.get("node").asString(), value.get("name").asString(), number(value, "confidence"),
					number(value, "revenueShare"), value.get("source").asString(null));
		}

		/** Product fit (产品匹配): a share nobody knows takes nothing off. */
		double fit() {
			double sure = (this.confidence == null) ? 0 : this.confidence;
			return (this.revenueShare == null) ? sure
					: sure * (0.5 + 0.5 * Math.max(0, Math.min(1, this.revenueShare)));
		}

		private static @Nullable Double number(Value value, String name) {
			return value.get(name).isNull() ? null : Double.valueOf(value.get(name).asDouble());
		}

	}

	/**
	 * A sign of expansion.
	 *
	 * @param kind what it is
	 * @param on when, ISO
	 * @param note remarks
	 * @param source where it is known from
	 */
	record Event(ExpansionKind kind, @Nullable String on, @Nullable String note, @Nullable String source) {

		static Event of(Value value) {
			return new Event(ExpansionKind.valueOf(value.get("kind").asString()), value.get("on").asString(null),
					value.get("note").asString(null), value.get("source").asString(null));
		}

	}

	/**
	 * A local firm it already has to do with.
	 *
	 * @param id its id
	 * @param name its name
	 * @param how TRADE, INVEST, or LEADER for one that supplies the same chain leader
	 */
	record Partner(String id, String name, List<String> how) {

		static Partner of(Value value) {
			return new Partner(value.get("id").asString(), value.get("name").asString(),
					value.get("how").asList(Value::asString));
		}

	}

}
