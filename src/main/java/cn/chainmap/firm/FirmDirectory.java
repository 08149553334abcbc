package cn.chainmap.firm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who makes a node, who needs it.
 */
@Service
@Transactional(readOnly = true)
public class FirmDirectory {

	private final CypherRunner cypher;

	FirmDirectory(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Firms known to make a node: local ones, or those elsewhere; best evidence first.
	 */
	public Page<Maker> listMakers(String node, Place place, boolean local, PageRequest page) {
		return local ? listLocalMakers(node, place, page) : listOutsideMakers(node, place, page);
	}

	private Page<Maker> listLocalMakers(String node, Place place, PageRequest page) {
		List<Map.Entry<Maker, Long>> rows = this.cypher.list("firm/list-local-makers",
				Map.of("node", node, "place", place.code(), "skip", page.skip(), "limit", page.size()),
				row -> Map.entry(maker(row), row.get("total").asLong()));
		return Page.of(rows.stream().map(Map.Entry::getKey).toList(), page,
				rows.isEmpty() ? 0 : rows.get(0).getValue());
	}

	private Page<Maker> listOutsideMakers(String node, Place place, PageRequest page) {
		long total = this.cypher.get("firm/count-outside-makers", Map.of("node", node, "place", place.code()),
				row -> row.get("total").asLong());
		return Page.of(this.cypher.list("firm/list-outside-makers",
				Map.of("node", node, "place", place.code(), "skip", page.skip(), "limit", page.size()),
				FirmDirectory::maker), page, total);
	}

	/**
	 * What is known of firms that need a node.
	 * @param links what links each firm to it, see {@link Consumer}
	 */
	public List<Consumer> describeConsumers(List<ConsumerLink> links) {
		return this.cypher.list("firm/list-consumers",
				Map.of("rows",
						links.stream()
							.map(link -> Map.of("firm", link.firm(), "node", link.node(), "via", link.via()))
							.toList()),
				FirmDirectory::consumer);
	}

	private static Maker maker(Record row) {
		String province = row.get("province").asString(null);
		String city = row.get("city").asString(null);
		String district = row.get("district").asString(null);
		return new Maker(row.get("id").asString(), row.get("name").asString(), province, city, district,
				nearest(district, city, province), row.get("park").asString(null), row.get("status").asString(),
				row.get("scale").asString(null), row.get("tags").asList(Value::asString),
				row.get("products").asString(null), row.get("confidence").asObject() instanceof Double d ? d : null,
				row.get("basis").asString(), row.get("source").asString(""), row.get("asOf").asString(null),
				row.get("supply").asBoolean());
	}

	private static Consumer consumer(Record row) {
		return new Consumer(row.get("id").asString(), row.get("name").asString(), row.get("status").asString(),
				row.get("via").asString(), row.get("nodeId").asString(), row.get("nodeName").asString(),
				row.get("confidence").asObject() instanceof Double d ? d : null, row.get("source").asString(""),
				row.get("asOf").asString(null));
	}

	private static @Nullable String nearest(@Nullable String... names) {
		return Stream.of(names).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
