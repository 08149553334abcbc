package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.Severity.Fact;
import cn.chainmap.gap.Severity.Term;
import cn.chainmap.gap.structure.InputGroup;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds what is missing: break points (断点), middle breaks (中间断点) and downstream gaps
 * (下游缺口).
 */
final class BreakFinder {

	private static final String BREAK_FORMULA = "100×(权重×拉力 + 权重×组关键度 + 权重×重要度 + 权重×桥接)";

	private static final String DOWN_FORMULA = "100×(权重×推力 + 权重×重要度 + 权重×关联度)";

	/** The order of the query. */
	private static final Comparator<Record> AS_LISTED = Comparator
		.<Record, String>comparing(row -> row.get("certainty").asString())
		.thenComparing(row -> -row.get("blocks").size())
		.thenComparing(row -> row.get("id").asString());

	private final FindingContext context;

	private final SupplierPurchases bought;

	private final Map<String, List<String>> above = new HashMap<>();

	private final Map<String, List<String>> below = new HashMap<>();

	BreakFinder(FindingContext context) {
		this.context = context;
		this.bought = new SupplierPurchases(context.snapshot());
	}

	/** Break points, with what each line says of its pull. */
	List<FoundBreak> findBreakPoints() {
		Map<String, @Nullable Object> any = new HashMap<>();
		any.put("chain", null);
		any.put("certainty", null);
		any.put("text", null);
		// A break point depends on its own state, on those of the nodes that need it, and
		// of
		// what would do in its place.
		return this.context.listByNode(GapType.BREAK.query(), this.context.changes().around(this.context.templates()),
				any, AS_LISTED, this::foundBreak);
	}

	/** Gaps of the three types. */
	List<Gap> find(List<FoundBreak> breaks) {
		this.context.listByStates(GapType.BREAK_MID.query(), Map.of("hops", this.context.settings().bridgeHops()),
				row -> {
					this.above.put(row.get("id").asString(), row.get("above").asList(Value::asString));
					this.below.put(row.get("id").asString(), row.get("below").asList(Value::asString));
					return row;
				});
		List<Gap> gaps = new ArrayList<>();
		Set<String> broken = new HashSet<>();
		for (FoundBreak found : breaks) {
			broken.add(found.point().nodeId());
			gaps.add(breakPoint(found));
		}
		this.above.keySet()
			.stream()
			.filter(node -> !broken.contains(node))
			.sorted()
			.map(this::middle)
			.forEach(gaps::add);
		gaps.addAll(this.context.listByStates(GapType.DOWN.query(), Map.of(), this::downstream));
		return gaps;
	}

	private Gap breakPoint(FoundBreak found) {
		BreakPoint point = found.point();
		String node = point.nodeId();
		boolean middle = this.above.containsKey(node);
		double crit = point.lines()
			.stream()
			.mapToDouble(line -> this.context.snapshot().topology().crit(new InputGroup(line.nodeId(), line.members())))
			.max()
			.orElse(0);
		Severity severity = breakSeverity(node, pull(found), Fact.known(crit, "缺少整组时做不出的终端产品占比"), middle);
		List<GapType> labels = middle ? List.of(GapType.BREAK, GapType.BREAK_MID) : List.of(GapType.BREAK);
		return new Gap(GapType.BREAK, labels, node, point.name(), point.stage(), point.kind(), point.chains(), null,
				severity, point.certainty(), point.why(), point.blockedNodes(), point.lines(), 0, List.of(),
				point.outsideFirms(), point.reasons(), this.context.sources(node));
	}

	private Gap middle(String node) {
		double crit = this.context.snapshot().topology().crit(node);
		Severity severity = breakSeverity(node, Fact.known(0, "没有在产环节的必备投入缺它"), Fact.known(crit, "缺少该环节时做不出的终端产品占比"),
				true);
		return this.context.gap(GapType.BREAK_MID, node, severity,
				"本地已有上游「" + this.context.names(this.above.get(node)) + "」和下游「"
						+ this.context.names(this.below.get(node)) + "」，中间的「" + this.context.names(List.of(node))
						+ "」本地没有已知的在产企业。");
	}

	private Severity breakSeverity(String node, Fact pull, Fact crit, boolean middle) {
		GapSettings.BreakWeights weights = this.context.settings().breakWeights();
		int hops = this.context.settings().bridgeHops();
		Fact bridge = Fact.known(middle ? 1 : 0, hops + " 级以内" + (middle ? "上下游都有在产环节" : "并非上下游都有在产环节"));
		return Severity.sum(BREAK_FORMULA,
				List.of(Term.weighted("pull", "拉力", weights.pull(), pull),
						Term.weighted("criticality", "组关键度", weights.criticality(), crit),
						Term.weighted("importance", "重要度", weights.importance(), this.context.importance(node)),
						Term.weighted("bridge", "桥接", weights.bridge(), bridge)));
	}

	private static Fact pull(FoundBreak found) {
		double rest = 1;
		Set<String> notes = new java.util.LinkedHashSet<>();
		for (LinePull line : found.pulls()) {
			rest *= 1 - line.share();
			notes.add(line.note());
		}
		return Fact.known(1 - rest, "1 − ∏(1 − 份额)，份额" + String.join("、", notes));
	}

	private Gap downstream(Record row) {
		String node = row.get("id").asString();
		List<String> suppliers = new ArrayList<>();
		double rest = 1;
		for (Value supplier : row.get("suppliers").values()) {
			suppliers.add(supplier.get("id").asString());
			rest *= 1 - 1.0 / supplier.get("outdegree").asInt();
		}
		GapSettings.DownWeights weights = this.context.settings().downWeights();
		Severity severity = Severity.sum(DOWN_FORMULA,
				List.of(Term.weighted("push", "推力", weights.push(), Fact.known(1 - rest, "1 − ∏(1 − 1/上游的去向数)")),
						Term.weighted("importance", "重要度", weights.importance(), this.context.importance(node)),
						Term.weighted("relatedness", "关联度", weights.relatedness(), this.context.relatedness(node))));
		Gap gap = this.context.gap(GapType.DOWN, node, severity, "本地已有「" + this.context.names(suppliers) + "」可供给「"
				+ this.context.names(List.of(node)) + "」，但本地没有已知企业做它，产出只能外销。");
		return gap.touching(suppliers.stream().map(id -> this.context.templates().card(id).ref()).toList());
	}

	private FoundBreak foundBreak(Record row) {
		List<Value> lines = row.get("lines").asList(line -> line);
		BreakPoint point = new BreakPoint(row.get("id").asString(), row.get("name").asString(),
				row.get("stage").asString(), row.get("kind").asString(),
				row.get("chains")
					.asList(chain -> new ChainRef(chain.get("id").asString(), chain.get("name").asString())),
				Certainty.valueOf(row.get("certainty").asString()),
				row.get("blocks")
					.asList(node -> new NodeRef(node.get("id").asString(), node.get("name").asString(),
							node.get("chain").asString(null))),
				lines.stream().map(BreakFinder::line).toList(), List.of(), row.get("outside").asLong(),
				row.get("reasons").asList(Value::asString));
		return new FoundBreak(point, lines.stream().map(line -> linePull(line, point.nodeId())).toList());
	}

	private static BreakPoint.Line line(Value line) {
		List<Value> members = line.get("members").asList(member -> member);
		return new BreakPoint.Line(line.get("node").asString(),
				members.stream().map(member -> member.get("id").asString()).toList(),
				members.stream().map(member -> member.get("name").asString()).toList(),
				members.stream()
					.filter(member -> member.get("unknown").asBoolean())
					.map(member -> member.get("name").asString())
					.toList());
	}

	// By amounts where they are on record, else by the stated share, else evenly.
	private LinePull linePull(Value line, String gap) {
		OptionalDouble bought = this.bought.outside(line.get("node").asString(), gap);
		if (bought.isPresent()) {
			return new LinePull(Math.min(1, bought.getAsDouble()), "按外购额占采购额");
		}
		if (!line.get("share").isNull()) {
			return new LinePull(line.get("share").asDouble(), "按模板给定");
		}
		return new LinePull(1.0 / line.get("groups").asInt(), "未知、按 1/投入组数");
	}

	/**
	 * A break point, and how hard each of its lines pulls.
	 *
	 * @param point the break point
	 * @param pulls one for each of its lines
	 */
	record FoundBreak(BreakPoint point, List<LinePull> pulls) {
	}

	/**
	 * How hard one line pulls (拉力).
	 *
	 * @param share share of what the node needs, 0 to 1
	 * @param note how that is known
	 */
	record LinePull(double share, String note) {
	}

}
