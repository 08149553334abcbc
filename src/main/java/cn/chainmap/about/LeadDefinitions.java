package cn.chainmap.about;

import java.util.List;

/**
 * Definitions of whom to call.
 */
final class LeadDefinitions {

	private LeadDefinitions() {
	}

	static List<Definition> list() {
		return List.of(score(), sites(), introductions());
	}

	private static Definition score() {
		return new Definition("lead.score", "线索评分",
				"100 × ρ × Σ 权重 × 分项；分项为产品匹配、缺口价值、本地关联、扩张意愿、企业质量、载体匹配，各 0 到 1，权重合计 1，各项得分之和恰为总分",
				List.of("产品匹配：把握 ×（0.5 + 0.5 × 营收占比），营收占比未知则不打折；低于下限不列入。",
						"缺口价值：它能补的缺口中最高的严重度 ÷ 100。本地关联：1 − 0.5 的（已有往来的本地企业数 + 0.5 × 本地需求企业数）次方。",
						"扩张意愿：各项迹象按 1 − Π(1 − e) 合并，没有查过取中性值。企业质量：小巨人、单项冠军 1，专精特新 0.8，高新 0.6，规上 0.5，其他 0.3。",
						"载体匹配：有合适的闲置厂房 1，只有土地 0.5，没有合适的 0；需求或载体未知取中性值。", "ρ：经营异常乘以 0.3，失信不列入；关停、停产、重整的不列入。",
						"未知就是未知：取中性值并标明，不按已知分项放大；「已知比例」是已知分项的权重之和。", "没有已知企业的缺口按产品与经营范围的文字推断，标明「文字推断」。"),
				"lead/list-target-facts");
	}

	private static Definition sites() {
		return new Definition("lead.site", "载体匹配", "逐项比较环节的需求与载体的条件：面积、层高、承重、用电、天然气、环评类别、化工园区；不合适的写明差多少，未知不算不合适",
				List.of("土地没有填亩数需求时，按容积率 1 折算（1 亩 = 2000/3 ㎡）。", "所有载体都不允许（环评类别或化工园区）的企业不列入招商对象，原因可查。"),
				"lead/trace-gap-site-firm");
	}

	private static Definition introductions() {
		return new Definition("lead.path", "谁能牵线", "从目标企业出发，沿采购、投资持股、商会会员、任职关系，最多 4 步到本地企业或籍贯在本地的人，短的在前",
				List.of("关系超过 500 条的企业、商会不再往下走，以免人人相识。", "「可能成为客户」是按产业链推断的，不是实际采购，排在已知关系之后。"), "lead/expand-ties");
	}

}
