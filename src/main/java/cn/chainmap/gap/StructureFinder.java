package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.Severity.Fact;
import cn.chainmap.gap.Severity.Term;
import cn.chainmap.gap.Topology.CriticalGroup;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds what rests on too little: choke points (卡点), weak nodes (薄弱环节) and chains without
 * a leader (龙头缺失). What depends on whom is handed to the queries; it follows from the
 * templates alone.
 */
final class StructureFinder {

	private final FindingContext context;

	private final Topology topology;

	StructureFinder(FindingContext context) {
		this.context = context;
		this.topology = context.snapshot().topology();
	}

	List<Gap> find() {
		GapSettings settings = this.context.settings();
		Changes changes = this.context.changes();
		// A choke point depends on who makes it and what would do in its place, anywhere.
		List<Gap> gaps = new ArrayList<>(this.context.listByNode(
				GapType.CHOKE.query(), changes.around(this.context.templates()), Map.of("tau", this.context.tau(),
						"chokeProducers", settings.chokeProducers(), "chokeAlternatives", settings.chokeAlternatives()),
				this::choke));
		gaps.addAll(weak(settings).stream().map(this::weak).toList());
		gaps.addAll(leaderless(settings).stream().map(this::leaderless).toList());
		return gaps;
	}

	/**
	 * Each depends on the suppliers of the members of its group and on its location
	 * quotient.
	 */
	private List<Record> weak(GapSettings settings) {
		Changes changes = this.context.changes();
		Set<String> again = (changes.all() || changes.others()) ? null : new TreeSet<>(changes.supplied());
		if (again != null) {
			this.context.snapshot()
				.present()
				.stream()
				.filter(node -> !Collections.disjoint(this.topology.mostCriticalGroup(node).members(),
						changes.supplied()))
				.forEach(again::add);
		}
		return this.context.memory()
			.listEach(GapType.WEAK.query(), "id", again, Comparator.comparing(row -> row.get("id").asString()),
					nodes -> this.context.ask(GapType.WEAK.query(), Map.of("critical", critical(nodes), "weakHhi",
							settings.weakHhi(), "weakQuotient", settings.weakQuotient())));
	}

	/**
	 * Each chain depends on the suppliers of its nodes and on what is known of these
	 * firms, which a write of firms may change.
	 */
	private List<Record> leaderless(GapSettings settings) {
		Changes changes = this.context.changes();
		Set<String> changed = changes.others() ? changes.nodes() : changes.supplied();
		Set<String> again = changes.all() ? null
				: changed.stream()
					.flatMap(node -> this.context.templates().card(node).chains().stream())
					.map(ChainRef::id)
					.collect(Collectors.toCollection(TreeSet::new));
		return this.context.memory()
			.listEach(GapType.LEADER.query(), "chain", again, Comparator.comparing(row -> row.get("chain").asString()),
					chains -> this.context.ask(GapType.LEADER.query(), Map.of("ends", ends(chains), "coreImportance",
							settings.coreImportance(), "leaderRevenueWanYuan", settings.leaderRevenueWanYuan())));
	}

	/** g*(n) of every present node, or of some. */
	private List<Map<String, Object>> critical(@Nullable Set<String> nodes) {
		return this.context.snapshot()
			.present()
			.stream()
			.filter(node -> nodes == null || nodes.contains(node))
			.sorted()
			.map(node -> {
				CriticalGroup group = this.topology.mostCriticalGroup(node);
				return Map.<String, Object>of("node", node, "members", group.members(), "crit", group.crit());
			})
			.toList();
	}

	private List<Map<String, Object>> ends(@Nullable Set<String> chains) {
		return this.topology.chains()
			.stream()
			.filter(chain -> chains == null || chains.contains(chain.id()))
			.map(chain -> Map.<String, Object>of("chain", chain.id(), "nodes", this.topology.ends(chain.id())))
			.toList();
	}

	private Gap choke(Record row) {
		String node = row.get("id").asString();
		int producers = row.get("producers").asInt();
		double concentration = Math.max(row.get("hhiFirm").asDouble(1), row.get("hhiRegion").asDouble(1));
		double crit = this.topology.mostCriticalGroup(node).crit();
		Severity severity = Severity.product("100×组关键度×最大集中度(HHI)",
				List.of(Term.factor("criticality", "组关键度", Fact.known(crit, "缺少整组时做不出的终端产品占比")),
						Term.factor("concentration", "集中度", Fact.known(concentration, "按企业与按地区的 HHI，取大者；没有企业时取 1"))));
		return this.context.gap(GapType.CHOKE, node, severity,
				"「" + this.context.names(List.of(node)) + "」的生产企业名录已确认完整，全部在产的只有 " + producers + " 家，本地需求受制于人。");
	}

	private Gap weak(Record row) {
		String node = row.get("id").asString();
		double crit = row.get("crit").asDouble();
		double hhi = row.get("hhi").asDouble(1);
		GapSettings.WeakWeights weights = this.context.settings().weakWeights();
		Value quotient = row.get("quotient");
		Value quality = row.get("quality");
		Fact small = quotient.isNull() ? Fact.assumed(0.5, "区位商未知，取中性值 0.5")
				: Fact.known(1 - Math.min(1, quotient.asDouble()), "1 − 区位商 " + Names.number(quotient.asDouble()));
		Fact poor = quality.isNull() ? Fact.assumed(0.5, "企业标签未知，取中性值 0.5")
				: Fact.known(1 - quality.asDouble(), "1 − 本地企业最高质量 " + Names.number(quality.asDouble()));
		Severity severity = Severity.sum("100×(权重×单一来源风险 + 权重×(1 − 区位商) + 权重×(1 − 最高质量))",
				List.of(Term.weighted("singleSource", "单一来源风险", weights.singleSource(),
						Fact.known(hhi * crit, "HHI " + Names.number(hhi) + " × 组关键度 " + Names.number(crit))),
						Term.weighted("quotient", "区位劣势", weights.quotient(), small),
						Term.weighted("quality", "质量差距", weights.quality(), poor)));
		return this.context.gap(GapType.WEAK, node, severity, weakWhy(node, row, hhi, crit));
	}

	private String weakWhy(String node, Record row, double hhi, double crit) {
		List<String> parts = new ArrayList<>();
		List<String> causes = row.get("causes").asList(Value::asString);
		if (causes.contains("CONCENTRATED")) {
			List<String> members = row.get("members").asList(Value::asString);
			parts.add("「" + this.context.names(members) + "」的本地供给集中在 " + row.get("firms").asInt() + " 家（HHI "
					+ Names.number(hhi) + "），一旦缺失，" + Names.percent(crit) + " 的终端产品做不出来");
		}
		if (causes.contains("LOW_QUOTIENT")) {
			parts.add("区位商只有 " + Names.number(row.get("quotient").asDouble()));
		}
		if (causes.contains("NO_QUALITY")) {
			parts.add("本地企业都没有规上以上的质量标签");
		}
		return "「" + this.context.names(List.of(node)) + "」本地已有，但" + String.join("；", parts) + "。";
	}

	private Gap leaderless(Record row) {
		String chain = row.get("chain").asString();
		ChainRef ref = this.topology.chain(chain).orElseThrow();
		int firms = row.get("firms").asInt();
		double bar = this.context.settings().leaderRevenueWanYuan();
		boolean known = !row.get("maxRevenueWanYuan").isNull();
		double revenue = row.get("maxRevenueWanYuan").asDouble(0);
		Fact distance = known
				? new Fact(Math.max(0, 1 - revenue / bar), row.get("revenueKnown").asBoolean(),
						"1 − 已知最大营收 " + Names.number(revenue) + " 万元/门槛 " + Names.number(bar) + " 万元")
				: Fact.assumed(0.5, "营收未知，取中性值 0.5");
		Severity severity = Severity.product("100×(1 − 最大营收/龙头门槛)×min(1, 在产企业数/5)",
				List.of(Term.factor("distance", "与龙头门槛的差距", distance),
						Term.factor("base", "产业基础", Fact.known(Math.min(1, firms / 5.0), firms + " 家本地在产企业，5 家即为 1"))));
		String node = this.topology.ends(chain)
			.stream()
			.findFirst()
			.orElse(this.topology.members(chain).iterator().next());
		Gap gap = this.context.gap(GapType.LEADER, node, severity, "「" + ref.name() + "」本地有 " + firms
				+ " 家在产企业，但没有做终端或核心环节的链主" + (known ? "，已知最大营收 " + Names.number(revenue) + " 万元。" : "，营收数据未知。"));
		return gap.inChain(ref);
	}

}
