package cn.chainmap.lead.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.chainmap.firm.FirmLifecycle;
import cn.chainmap.firm.FirmProfile;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.path.TieStep.Party;
import cn.chainmap.park.Place;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who could make an introduction: breadth first from the firm, so that the shortest
 * ways come first, at most {@value #MOST_STEPS} steps. Each step is one query of bounded
 * cost; hubs are not followed. Places must be tracked.
 */
@Service
@Transactional(readOnly = true)
public class WarmPaths {

	/** Longest introduction. */
	public static final int MOST_STEPS = 4;

	private static final int MOST_PATHS = 10;

	private static final int MOST_LIKELY = 5;

	/** Firms, people and chambers followed from at once. */
	private static final int MOST_FRONTIER = 300;

	private static final int MOST_EACH = 50;

	private static final int MOST_TIES = 500;

	private final CypherRunner cypher;

	private final FirmLifecycle firms;

	WarmPaths(CypherRunner cypher, FirmLifecycle firms) {
		this.cypher = cypher;
		this.firms = firms;
	}

	/**
	 * The ways from a firm to somebody here, known ones before inferred ones, shortest
	 * first.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such firm
	 */
	public WarmPathList find(String firm, Place place) {
		FirmProfile profile = this.firms.get(firm);
		Party target = new Party("FIRM", profile.firmId(), profile.name());
		List<String> notes = new ArrayList<>();
		List<WarmPath> paths = new ArrayList<>(known(target, place, notes));
		Set<String> ends = new LinkedHashSet<>(paths.stream().map(path -> path.end().id()).toList());
		likely(target, place).stream().filter(path -> ends.add(path.end().id())).forEach(paths::add);
		paths.sort(Comparator.comparing(WarmPath::inferred).thenComparing(WarmPath::length));
		if (paths.isEmpty()) {
			notes.add("在 " + MOST_STEPS + " 步之内没有找到。已登记的关系很少时常会这样；可补录投资、采购、商会与任职关系");
		}
		return new WarmPathList(target.id(), target.name(), place, paths, MOST_STEPS, notes,
				List.of("lead/expand-ties", "lead/list-likely-customers"));
	}

	private List<WarmPath> known(Party target, Place place, List<String> notes) {
		Map<Party, List<TieStep>> reached = new LinkedHashMap<>();
		reached.put(target, List.of());
		List<Party> frontier = List.of(target);
		List<WarmPath> paths = new ArrayList<>();
		for (int step = 1; step <= MOST_STEPS && !frontier.isEmpty() && paths.size() < MOST_PATHS; step++) {
			if (frontier.size() > MOST_FRONTIER) {
				notes.add("第 " + step + " 步有 " + frontier.size() + " 个出发点，只走了前 " + MOST_FRONTIER + " 个");
				frontier = frontier.subList(0, MOST_FRONTIER);
			}
			List<Party> next = new ArrayList<>();
			for (Reached found : expand(frontier, place, reached)) {
				Party to = found.step().to();
				if (reached.containsKey(to)) {
					continue;
				}
				List<TieStep> way = Stream
					.concat(reached.getOrDefault(found.step().from(), List.of()).stream(), Stream.of(found.step()))
					.toList();
				reached.put(to, way);
				if (found.local()) {
					paths.add(WarmPath.of(way));
				}
				else {
					next.add(to);
				}
			}
			frontier = next;
		}
		return paths.subList(0, Math.min(paths.size(), MOST_PATHS));
	}

	private List<Reached> expand(List<Party> frontier, Place place, Map<Party, List<TieStep>> reached) {
		Map<String, Party> byKey = new LinkedHashMap<>();
		reached.keySet().forEach(party -> byKey.put(party.kind() + party.id(), party));
		return this.cypher.list("lead/expand-ties",
				Map.of("place", place.code(), "firms", ids(frontier, "FIRM"), "people", ids(frontier, "PERSON"),
						"chambers", ids(frontier, "CHAMBER"), "most", MOST_EACH, "mostTies", MOST_TIES),
				row -> reached(row, byKey.get(row.get("fromKind").asString() + row.get("from").asString())));
	}

	private static List<String> ids(List<Party> parties, String kind) {
		return parties.stream().filter(party -> party.kind().equals(kind)).map(Party::id).toList();
	}

	private static Reached reached(Record row, Party from) {
		Party to = new Party(row.get("kind").asString(), row.get("id").asString(), row.get("name").asString(""));
		boolean outward = row.get("outward").asBoolean();
		String type = row.get("type").asString();
		String words = words(type, outward ? from : to, outward ? to : from, row);
		String home = row.get("home").asString(null);
		if (home != null) {
			words += "，籍贯" + home;
		}
		List<SourceRef> sources = SourceRef.parse(row.get("source").asString(null));
		String asOf = row.get("asOf").asString(null);
		return new Reached(new TieStep(from, to, type, words, false, sources,
				(asOf != null) ? asOf : SourceRef.newestDate(sources)), row.get("local").asBoolean());
	}

	private static String words(String type, Party one, Party other, Record row) {
		String role = row.get("role").asString(null);
		return switch (type) {
			case "BUYS_FROM" -> one.name() + " 向 " + other.name() + " 采购" + amount(row);
			case "INVESTED_IN" -> one.name() + " 投资 " + other.name() + share(row);
			case "MEMBER_OF" -> one.name() + " 是 " + other.name() + " " + ((role == null) ? "会员" : role);
			default -> one.name() + " 任 " + other.name() + " " + ((role == null) ? "（职务未知）" : role);
		};
	}

	private static String amount(Record row) {
		return row.get("amountWanYuan").isNull() ? ""
				: String.format(Locale.ROOT, "（每年 %.0f 万元）", row.get("amountWanYuan").asDouble());
	}

	private static String share(Record row) {
		return row.get("share").isNull() ? "" : "（持股 "
				+ String.format(Locale.ROOT, "%.1f", 100 * row.get("share").asDouble()).replaceAll("\\.0$", "") + "%）";
	}

	private List<WarmPath> likely(Party target, Place place) {
		return this.cypher.list("lead/list-likely-customers",
				Map.of("place", place.code(), "firm", target.id(), "most", MOST_LIKELY), row -> likely(target, row));
	}

	private static WarmPath likely(Party target, Record row) {
		Party customer = new Party("FIRM", row.get("id").asString(), row.get("name").asString(""));
		String node = row.get("nodeName").asString();
		String words = customer.name() + (row.get("recorded").asBoolean() ? " 登记需要「" : " 的产品需要「") + node + "」，"
				+ target.name() + " 生产它，可能成为客户";
		List<SourceRef> sources = SourceRef.parseAll(
				Stream.of(text(row, "productSource"), text(row, "source")).filter(text -> !text.isEmpty()).toList());
		return WarmPath.of(List
			.of(new TieStep(target, customer, "LIKELY_CUSTOMER", words, true, sources, SourceRef.newestDate(sources))));
	}

	private static String text(Record row, String column) {
		@Nullable String text = row.get(column).asString(null);
		return (text == null) ? "" : text;
	}

	private record Reached(TieStep step, boolean local) {
	}

}
