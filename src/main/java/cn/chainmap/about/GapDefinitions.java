package cn.chainmap.about;

import java.util.List;

import cn.chainmap.gap.GapSettings;

/**
 * Definitions of the types of gap and of the classes of opportunity.
 */
final class GapDefinitions {

	private static final String SHORTFALLS = "gap/list-supply-shortfalls";

	private static final String VOLUME = "需求规模 V = 本地需求 ÷ (本地需求 + 各环节本地需求的中位数)；没有金额时取 1。";

	private GapDefinitions() {
	}

	static List<Definition> list(GapSettings gap) {
		return List.of(breaks(gap.breakWeights()), middle(gap), down(gap.downWeights()), block(gap), capacity(gap),
				choke(gap), weak(gap), leader(gap), core(gap), vacancy(gap), shrink(gap), classes(gap));
	}

	private static Definition breaks(GapSettings.BreakWeights weights) {
		return new Definition("gap.break", "断点",
				"状态为「缺」，且是某条未配套需求线的一员；严重度 = 100 ×（%s × 拉力 + %s × 组关键度 + %s × 重要度 + %s × 桥接）".formatted(weights.pull(),
						weights.criticality(), weights.importance(), weights.bridge()),
				List.of("已确认：该需求线的全部可替代投入都缺；待核实：其中有的还没有核实清楚。", "「没有已知企业」不等于「没有企业」。",
						"拉力 = 1 − Π(1 − s)，s 为该投入在需求环节采购中的占比；占比未知时取 1 ÷ 需求环节的投入组数。"),
				"gap/list-break-points");
	}

	private static Definition middle(GapSettings gap) {
		return new Definition("gap.break_mid", "中间断点",
				"状态为「缺」，且上游和下游 %d 级之内都有本地已有环节；严重度同断点，桥接项取 1".formatted(gap.bridgeHops()), List.of("必备与选用的供应关系都算。"),
				"gap/list-middle-breaks");
	}

	private static Definition down(GapSettings.DownWeights weights) {
		return new Definition("gap.down", "下游缺口",
				"状态为「缺」、不是断点，且有本地已有环节可以供给它；严重度 = 100 ×（%s × 推力 + %s × 重要度 + %s × 相关度）".formatted(weights.push(),
						weights.importance(), weights.relatedness()),
				List.of("推力 = 1 − Π(1 − 1 ÷ 上游环节的去向数)。", "相关度尚未算出时按未知处理，known 会相应降低。"), "gap/list-downstream-gaps");
	}

	private static Definition block(GapSettings gap) {
		return new Definition("gap.block", "堵点",
				"状态为「有」，实际配套率 < %s，且潜在 − 实际 ≥ %s；严重度 = 100 ×（潜在 − 实际）× V".formatted(gap.blockActual(),
						gap.blockDistance()),
				List.of(VOLUME, "需要采购金额及其本地部分；没有这些数据时不判断。", "本地有人做、做得出来，但企业仍从外地买。"), SHORTFALLS);
	}

	private static Definition capacity(GapSettings gap) {
		return new Definition("gap.capacity", "产能不足",
				"状态为「有」、产能已知，且潜在配套率 < %s；严重度 = 100 ×（1 − 潜在）× V".formatted(gap.capacityPotential()),
				List.of(VOLUME, "任何一家本地企业的产能未知，都不判断。"), SHORTFALLS);
	}

	private static Definition choke(GapSettings gap) {
		return new Definition("gap.choke", "卡点",
				"在本地需求线上、生产企业名录已核实完整，各地在产企业不多于 %d 家，且没有替代环节有 %d 家以上；严重度 = 100 × 组关键度 × max(企业集中度, 地区集中度)"
					.formatted(gap.chokeProducers(), gap.chokeAlternatives()),
				List.of("只看标明「名录完整」的环节：数据不全时，几乎每个环节都只有一家已知企业。"), "gap/list-choke-points");
	}

	private static Definition weak(GapSettings gap) {
		GapSettings.WeakWeights weights = gap.weakWeights();
		return new Definition("gap.weak", "薄弱环节",
				"状态为「有」，且供给集中度 ≥ %s 并影响终端产品，或区位商 < %s，或本地企业的资质都已知而没有一家有质量资质；严重度 = 100 ×（%s × 单一来源风险 + %s ×（1 − 区位商）+ %s ×（1 − 最高质量））"
					.formatted(gap.weakHhi(), gap.weakQuotient(), weights.singleSource(), weights.quotient(),
							weights.quality()),
				List.of("集中度与关键度取包含该环节的投入组中关键度最高的一组。", "区位商或质量未知时该项取 0.5，并注明未知。"), "gap/list-weak-nodes");
	}

	private static Definition leader(GapSettings gap) {
		return new Definition("gap.leader", "龙头缺失",
				"产业链有本地企业，但生产终端产品或核心环节（重要度 ≥ %s）的企业中没有链主，也没有营收达到 %.0f 万元的；严重度 = 100 ×（1 − 最高营收 ÷ 门槛）× min(1, 企业数 ÷ 5)"
					.formatted(gap.coreImportance(), gap.leaderRevenueWanYuan()),
				List.of("这是对整条产业链的判断，列在终端产品上。", "链主以企业标签为准。"), "gap/list-leaderless-chains");
	}

	private static Definition core(GapSettings gap) {
		return new Definition(
				"gap.core_ext", "核心环节外供", "重要度 ≥ %s、本地有需求，且状态为「缺」或实际配套率 < %s；严重度 = 100 × 重要度 ×（1 − 实际）× V"
					.formatted(gap.coreImportance(), gap.blockActual()),
				List.of(VOLUME, "状态为「缺」时实际按 0 计；状态为「有」时须有采购数据才判断。"), SHORTFALLS);
	}

	private static Definition vacancy(GapSettings gap) {
		return new Definition("gap.vacancy", "产业空窗",
				"%d 个月内失去了最后一家本地在产企业；严重度 = 100 ×（0.5 + 0.5 × 失去下游的投入占比）".formatted(gap.vacancyMonths()),
				List.of("失去：关停、迁出、停产或重组，须有日期；没有日期的不判断。", "失去下游的投入：本地已有、且不再有其他本地环节使用的必备投入。"), "gap/list-vacancies");
	}

	private static Definition shrink(GapSettings gap) {
		return new Definition("gap.shrink", "收缩", "仍有本地企业，但产能降到 %d 个月前的 %.0f%% 及以下；严重度 = 100 × 失去的产能占比".formatted(
				gap.vacancyMonths(), 100 * gap.shrunkShare()), List.of("前后产能须都已知，否则不判断。"), "gap/list-shrunk-nodes");
	}

	private static Definition classes(GapSettings gap) {
		return new Definition("class", "机会类别：建链 / 补链 / 延链 / 强链 / 支点 / 稳 / 待核实 / 远端",
				"每条链的每个环节按下列次序取第一个符合的：1 缺且为产业空窗 → 补链-空窗；2 待核实 → 待核实；3 有、覆盖度 < β → 支点；4 有且薄弱、堵点、产能不足、卡点或收缩 → 强链；"
						+ "5 有 → 稳；6 缺、覆盖度 < β → 建链；7 断点，或上下游 h 级内都有已有环节 → 补链；"
						+ "8 上游 h 级内有 → 延链-下游；9 下游 h 级内有 → 延链-上游；10 其余 → 远端",
				List.of("β = %s，h = %d。".formatted(gap.coverageThreshold(), gap.classHops()),
						"覆盖度 = 已有环节的重要度之和 ÷ 已核实（有或缺）环节的重要度之和。", "缺口类型可以并存，机会类别每条链每个环节只有一个。",
						"建、补、延、强没有公开的权威定义，以上为本系统口径。"),
				"gap/list-classes");
	}

}
