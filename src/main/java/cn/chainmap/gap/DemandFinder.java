package cn.chainmap.gap;

import java.util.List;
import java.util.Map;

import cn.chainmap.gap.Severity.Fact;
import cn.chainmap.gap.Severity.Term;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds where local demand and local supply do not meet: blocked nodes (堵点), capacity
 * shortfalls (产能不足) and core nodes bought elsewhere (核心环节外供).
 */
final class DemandFinder {

	private final FindingContext context;

	DemandFinder(FindingContext context) {
		this.context = context;
	}

	List<Gap> find() {
		GapSettings settings = this.context.settings();
		// It looks at purchases, states and capacities.
		Changes changes = this.context.changes();
		return this.context.listUnless(!changes.others() && changes.supplied().isEmpty() && !changes.all(),
				GapType.BLOCK.query(),
				Map.of("blockActual", settings.blockActual(), "blockDistance", settings.blockDistance(),
						"capacityPotential", settings.capacityPotential(), "coreImportance", settings.coreImportance()),
				this::gap);
	}

	private Gap gap(Record row) {
		GapType type = GapType.valueOf(row.get("type").asString());
		Shortfall shortfall = Shortfall.of(row);
		return switch (type) {
			case BLOCK -> blocked(shortfall);
			case CAPACITY -> small(shortfall);
			case CORE_EXT -> imported(shortfall);
			default -> throw new IllegalStateException("Not a shortfall: " + type);
		};
	}

	private Gap blocked(Shortfall node) {
		Fact distance = new Fact(node.potential() - node.actualOr(0), !node.upperBound(),
				"潜在 " + Names.percent(node.potential()) + " − 实际 " + Names.percent(node.actualOr(0))
						+ (node.upperBound() ? "（部分产能未知，潜在为上界）" : ""));
		Severity severity = Severity.product("100×(潜在本地配套率 − 实际本地配套率)×需求规模",
				List.of(Term.factor("distance", "配套差距", distance), Term.factor("volume", "需求规模", node.volume())));
		return this.context.gap(GapType.BLOCK, node.id(), severity, "本地有企业做「" + name(node) + "」，产能可满足 "
				+ Names.percent(node.potential()) + " 的本地需求，实际本地采购只占 " + Names.percent(node.actualOr(0)) + "。");
	}

	private Gap small(Shortfall node) {
		Severity severity = Severity.product("100×(1 − 潜在本地配套率)×需求规模",
				List.of(Term.factor("shortfall", "产能缺口", Fact.known(1 - node.potential(), "1 − 本地产能/本地需求")),
						Term.factor("volume", "需求规模", node.volume())));
		return this.context.gap(GapType.CAPACITY, node.id(), severity,
				"本地「" + name(node) + "」的产能只够本地需求的 " + Names.percent(node.potential()) + "。");
	}

	private Gap imported(Shortfall node) {
		Fact outside = Fact.known(1 - node.actualOr(0), node.absent() ? "本地没有供给，实际本地配套率为 0" : "1 − 实际本地配套率");
		Severity severity = Severity.product("100×重要度×(1 − 实际本地配套率)×需求规模",
				List.of(Term.factor("importance", "重要度", this.context.importance(node.id())),
						Term.factor("outside", "外供比例", outside), Term.factor("volume", "需求规模", node.volume())));
		return this.context.gap(GapType.CORE_EXT, node.id(), severity,
				"「" + name(node) + "」是核心环节（重要度 " + Names.number(node.importance()) + "），本地需要它，"
						+ (node.absent() ? "但本地没有已知的在产企业。" : "但本地采购只占 " + Names.percent(node.actualOr(0)) + "。"));
	}

	private String name(Shortfall node) {
		return this.context.names(List.of(node.id()));
	}

	/**
	 * Demand and supply of a node.
	 *
	 * @param id id of the node
	 * @param demandWanYuan what local firms buy in a year, in 万元; {@code null} without
	 * amounts
	 * @param actual share of it bought locally; {@code null} when unknown
	 * @param potential share of it that local capacity could meet
	 * @param upperBound whether some capacity is unknown, so that the potential is a
	 * bound
	 * @param medianWanYuan median demand of all nodes in demand, in 万元
	 * @param importance importance in the chain that states it
	 * @param absent whether nobody local makes it
	 */
	private record Shortfall(String id, @Nullable Double demandWanYuan, @Nullable Double actual, double potential,
			boolean upperBound, @Nullable Double medianWanYuan, double importance, boolean absent) {

		static Shortfall of(Record row) {
			return new Shortfall(row.get("id").asString(), number(row.get("demandWanYuan")), number(row.get("actual")),
					row.get("potential").asDouble(0), row.get("upperBound").asBoolean(false),
					number(row.get("medianWanYuan")), row.get("importance").asDouble(0.5),
					"ABSENT".equals(row.get("state").asString("")));
		}

		double actualOr(double otherwise) {
			return (this.actual != null) ? this.actual : otherwise;
		}

		/** V = demand / (demand + median demand); 1 without amounts. */
		Fact volume() {
			if (this.demandWanYuan == null || this.medianWanYuan == null) {
				return Fact.assumed(1, "没有采购额，取 1");
			}
			return Fact.known(this.demandWanYuan / (this.demandWanYuan + this.medianWanYuan),
					"需求 " + Names.number(this.demandWanYuan) + " 万元/(需求 + 各环节需求中位数 " + Names.number(this.medianWanYuan)
							+ " 万元)");
		}

		private static @Nullable Double number(Value value) {
			return value.isNull() ? null : Double.valueOf(value.asDouble());
		}

	}

}
