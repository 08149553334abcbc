package cn.chainmap.lead.target;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A gap, the sites for it and the firms that could fill it (断点—载体—企业).
 *
 * @param nodeId id of the node
 * @param name its name
 * @param customers local firms whose product needs it
 * @param sites sites, those that fail least first
 * @param firms firms elsewhere known to make it, best evidence first
 */
public record GapPath(String nodeId, String name, List<Named> customers, List<SiteFit> sites, List<Maker> firms) {

	public GapPath {
		customers = List.copyOf(customers);
		sites = List.copyOf(sites);
		firms = List.copyOf(firms);
	}

	static GapPath of(Record row) {
		return new GapPath(row.get("node").asString(), row.get("name").asString(),
				row.get("customers").asList(firm -> new Named(firm.get("id").asString(), firm.get("name").asString())),
				row.get("sites").asList(SiteFit::of), row.get("firms").asList(Maker::of));
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
	 * A firm that makes the node.
	 *
	 * @param id its id
	 * @param name its name
	 * @param province its province
	 * @param city its city
	 * @param confidence how sure it is that it makes it
	 * @param source where that is known from
	 * @param asOf date of the newest dated source, ISO
	 */
	public record Maker(String id, String name, @Nullable String province, @Nullable String city,
			@Nullable Double confidence, @Nullable String source, @Nullable String asOf) {

		static Maker of(Value value) {
			return new Maker(value.get("id").asString(), value.get("name").asString(),
					value.get("province").asString(null), value.get("city").asString(null),
					value.get("confidence").isNull() ? null : Double.valueOf(value.get("confidence").asDouble()),
					value.get("source").asString(null), value.get("asOf").asString(null));
		}

	}

}
