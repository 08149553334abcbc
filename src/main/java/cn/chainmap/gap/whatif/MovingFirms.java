package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.whatif.MovingFirm.Need;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import cn.chainmap.gap.whatif.WhatIfRequest.Arrival;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the firms a question is about: those on record by id, drafts as they are given.
 */
@Component
class MovingFirms {

	/** Most firms in one question. */
	static final int MOST_FIRMS = 200;

	/** Most nodes a draft makes, and most it buys. */
	static final int MOST_NODES = 200;

	private final CypherRunner cypher;

	private final LocalStates states;

	MovingFirms(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	/**
	 * Who is meant.
	 * @throws NotFoundException when a firm or node does not exist
	 * @throws BadParameterException when the question makes no sense
	 */
	@Transactional(readOnly = true)
	public Hypothesis find(Place place, Topology topology, Collection<Arrival> arrive, Collection<String> leave) {
		check(arrive, leave);
		List<String> ids = Stream
			.concat(arrive.stream().map(Arrival::firmId).filter(id -> !isBlank(id)), leave.stream())
			.distinct()
			.toList();
		Map<String, MovingFirm> known = read(place, ids);
		List<String> missing = ids.stream().filter(id -> !known.containsKey(id)).toList();
		if (!missing.isEmpty()) {
			throw new NotFoundException("没有找到企业" + quoted(missing));
		}
		Map<String, MovingFirm> arriving = new LinkedHashMap<>();
		int drafts = 0;
		for (Arrival arrival : arrive) {
			MovingFirm firm = isBlank(arrival.firmId()) ? draft(arrival, ++drafts, topology)
					: known.get(arrival.firmId());
			if (firm != null) {
				arriving.put(firm.id(), firm);
			}
		}
		return new Hypothesis(List.copyOf(arriving.values()),
				leave.stream().distinct().map(known::get).filter(firm -> firm != null).toList());
	}

	private static void check(Collection<Arrival> arrive, Collection<String> leave) {
		if (arrive.size() + leave.size() > MOST_FIRMS) {
			throw new BadParameterException("arrive、leave", (arrive.size() + leave.size()) + " 家",
					"一次最多推演 " + MOST_FIRMS + " 家企业");
		}
		for (Arrival arrival : arrive) {
			String id = arrival.firmId();
			if (id != null && leave.contains(id)) {
				throw new BadParameterException("arrive、leave", id, "同一家企业不能既到来又离开");
			}
			if (!isBlank(id) && !(arrival.produces().isEmpty() && arrival.consumes().isEmpty())) {
				throw new BadParameterException("arrive.produces", String.valueOf(id),
						"已登记企业的产品和投入按登记数据计，不能另填；要另填请用草案企业");
			}
		}
	}

	private Map<String, MovingFirm> read(Place place, List<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.cypher
			.list("gap/list-moving-firms", Map.of("place", place.code(), "firms", ids, "tau", this.states.tau()),
					MovingFirms::firm)
			.stream()
			.collect(Collectors.toMap(MovingFirm::id, firm -> firm));
	}

	private static MovingFirm draft(Arrival draft, int number, Topology topology) {
		String name = isBlank(draft.name()) ? "草案企业 " + number : String.valueOf(draft.name()).strip();
		if (draft.produces().isEmpty()) {
			throw new BadParameterException("arrive.produces", name, "草案企业至少要生产一个环节");
		}
		if (draft.produces().size() > MOST_NODES || draft.consumes().size() > MOST_NODES) {
			throw new BadParameterException("arrive.produces", name, "一家草案企业最多 " + MOST_NODES + " 个环节");
		}
		checkNodes(topology, Stream.concat(draft.produces().stream(), draft.consumes().stream()));
		Double capacity = draft.capacityWanYuan();
		if (capacity != null && !(capacity >= 0 && capacity < Double.POSITIVE_INFINITY)) {
			throw new BadParameterException("arrive.capacityWanYuan", String.valueOf(capacity), "产能不能是负数");
		}
		List<String> nodes = draft.produces().stream().distinct().sorted().toList();
		double each = (capacity == null) ? -1 : capacity / nodes.size();
		return new MovingFirm("草案:" + number, name, true, false, FirmStatus.ACTIVE, null, false, null, -1,
				nodes.stream().map(node -> new Product(node, true, each)).toList(),
				draft.consumes().stream().distinct().sorted().map(node -> new Need(node, null, null)).toList());
	}

	/**
	 * Checks that nodes exist.
	 * @throws NotFoundException naming those that do not
	 */
	static void checkNodes(Topology topology, Stream<String> nodes) {
		List<String> missing = nodes.distinct().filter(node -> topology.node(node).isEmpty()).toList();
		if (!missing.isEmpty()) {
			throw new NotFoundException("没有找到环节" + quoted(missing));
		}
	}

	/** Ids in quotation marks, the first few of them. */
	static String quoted(List<String> ids) {
		List<String> shown = new ArrayList<>(ids.subList(0, Math.min(ids.size(), 10)));
		return shown.stream().map(id -> "「" + id + "」").collect(Collectors.joining())
				+ (ids.size() > shown.size() ? "等 " + ids.size() + " 个" : "");
	}

	static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static MovingFirm firm(Record row) {
		return new MovingFirm(row.get("id").asString(), row.get("name").asString(), false, row.get("local").asBoolean(),
				FirmStatus.valueOf(row.get("status").asString()), day(row.get("goneAt").asString(null)),
				row.get("leads").asBoolean(), number(row.get("revenueWanYuan")), row.get("quality").asDouble(),
				row.get("makes")
					.asList(product -> new Product(product.get("node").asString(), product.get("trusted").asBoolean(),
							product.get("capacity").asDouble())),
				row.get("needs")
					.asList(need -> new Need(need.get("node").asString(), number(need.get("amountWanYuan")),
							number(need.get("localAmountWanYuan")))));
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asDouble());
	}

	/** First day of what may be a day, a month or a year. */
	private static @Nullable LocalDate day(@Nullable String date) {
		if (date == null || !date.matches("\\d{4}(-\\d\\d){0,2}")) {
			return null;
		}
		return LocalDate.parse(date + "-01-01".substring(0, 10 - date.length()));
	}

}
