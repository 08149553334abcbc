package cn.chainmap.about;

import java.util.List;

import cn.chainmap.firm.SupplySettings;
import cn.chainmap.gap.GapSettings;

/**
 * Definitions of states and rates.
 */
final class RateDefinitions {

	private RateDefinitions() {
	}

	static List<Definition> list(SupplySettings supply, GapSettings gap) {
		String tau = "τ = " + supply.tau() + "（设置 chainmap.supply.tau）";
		return List.of(
				new Definition("rate.category", "品类口径本地配套率", "已配套的需求线 ÷ 全部需求线",
						List.of("本系统口径：本地配套率没有公开的权威公式。", "需求线：本地有供给的环节，对一组必备投入的需要；同组投入可互相替代，有一个即为已配套。",
								"全域合计时，多条产业链共用的需求线只算一次，所以不等于各链之和。", "没有需求线时不给出比率，既不是 0 也不是 100%。",
								"「有」不等于「买」：它说明本地有没有人做，不说明企业实际采购了多少。"),
						"gap/rate-of-place"),
				new Definition("rate.chain", "各产业链的品类口径本地配套率", "属于该链的已配套需求线 ÷ 属于该链的需求线",
						List.of("需求线属于哪条链，看供应关系属于哪条链，即消耗它的环节所在的链。"), "gap/list-chain-overviews"),
				purchase(gap),
				new Definition("rate.firm", "企业品类口径本地配套率", "有本地供给的投入环节 ÷ 企业记录在案的投入环节",
						List.of("没有记录投入的企业不给出比率。", "供应商家数口径（本地供应商 ÷ 全部供应商）没有数据来源，本系统不计算；它与其他口径可相差数倍，不宜比较。"),
						"gap/list-purchases"),
				new Definition("structure", "单一来源与单点风险", "单一来源风险 = 供给集中度（HHI）× 组关键度；流失影响 = 失去该企业后断开的已配套需求线 ÷ 全部需求线",
						List.of("单一来源：一条已配套需求线的全部可替代投入，合起来只有 1 家本地企业在做。", "集中度按产能计，产能不全时各企业等权；一家企业做几个可替代投入，产能相加，只算一家。",
								"流失影响把企业从它的全部环节移除：它供给的需求线、它自己的需求线都计入；大于 0 即为单点风险。"),
						"gap/list-node-states"),
				new Definition("state", "环节状态：有 / 缺 / 待核实",
						"本地在产、且把握不低于 τ 的企业不少于 1 家 → 有；有本地企业但现状未核或把握不足 → 待核实；" + "任何地方有企业生产、而本地没有 → 缺；哪里都没有企业数据 → 待核实",
						List.of(tau, "在建不算供给，只作为理由写明。", "「待核实」从不当作断点：没有数据不等于没有企业。", "一家企业在几个园区只算一次。"),
						"firm/refresh-local-state"));
	}

	private static Definition purchase(GapSettings gap) {
		return new Definition("rate.purchase", "采购额口径本地配套率",
				"实际 = 从本地采购的金额 ÷ 采购金额（只计知道本地部分的采购）；潜在 = Σ min(1, 本地产能 ÷ 本地需求) × 需求 ÷ Σ 需求",
				List.of("本系统口径：没有公开的权威公式。与品类口径不可相加，也不可互相比较。",
						"覆盖率 = 知道本地部分的采购记录 ÷ 有金额的采购记录；低于 %.0f%% 时以品类口径为准。".formatted(100 * gap.valueCoverage()),
						"本地部分先取企业填报值，没有填报的取其供应商清单（最近一年）中向本地企业的采购，有一家供应商所在地不明即视为未知；"
								+ "从不由「本地有人做」推断；不知道的不计入实际，也不当作 0。填报的「本地」以填报时的口径为准，换一个地点查看时不会随之改变。",
						"潜在为上界：有的本地企业产能未知，该环节按 1 计。潜在 − 实际就是堵点的空间。",
						"另给出不含自供（企业自己生产的投入）的比率，以及可配套率（不计原油、电网供电等无法在本地生产的投入）。", "产业链的采购额口径，计本地企业对该链环节的采购。"),
				"gap/list-purchases");
	}

}
