package cn.chainmap.about;

import java.util.List;

import cn.chainmap.gap.GapSettings;

/**
 * Definitions of what is built upon states, gaps and rates.
 */
final class ViewDefinitions {

	private ViewDefinitions() {
	}

	static List<Definition> list(GapSettings gap) {
		return List.of(
				new Definition("criticality", "关键性", "假设全链其余环节齐备，缺了这个环节就做不出来的终端产品 ÷ 全部终端产品",
						List.of("只看产业链结构（必备投入与可替代组），与本地有没有企业无关。", "可替代投入各自的关键性可以是 0：缺一个还有另一个。",
								"没有标明终端产品时，以不再供给其他环节的环节为终端产品。"),
						"gap/list-template-edges"),
				new Definition("consumers", "影响的本地企业", "记录中消耗该环节的本地在产企业，加上其产品必须用到该环节的本地在产企业",
						List.of("消耗关系多为按产品推断的技术需要，不是实际采购记录。"), "gap/list-affected-firms"),
				new Definition("leads", "招商线索", "每个断点 × 每家已知生产它、不在本地、未关停的企业",
						List.of("匹配度是「这家企业生产该产品」的把握，不代表投资意愿。", "没有已知企业的断点保留一行。"), "lead/list-leads"),
				new Definition("what-if", "招商推演", "假设一些企业到来或离开，其余不变：现状口径按到时的环节重新数需求线；固定基期只看今天的需求线到时有多少已配套",
						List.of("只算不写：推演不改动任何数据。", "现状口径在好企业到来时可能下降（带来新的需求线），在链主离开时可能上升（带走需求线）；考核与路线图用固定基期。",
								"采购额口径的增量 = 留用率 × Σ min(到来的产能, 目前外购额)，留用率分别按 30%、50%、100% 给出。", "孤立环节：失去下游去处的本地环节。"),
						"gap/list-node-states"),
				new Definition("roadmap", "配套率路线图", "在固定基期上，用最少的补点（或企业）达到目标配套率，每一步选能补上最多需求线的",
						List.of("默认目标 %.0f%%。".formatted(100 * gap.targetRate()), "候选少时穷举，标「最优」；候选多时用贪心法，标出与最优相差的保证。",
								"并列时先取缺口严重度之和大的，再取编号小的，因此每次结果相同。", "「做得出终端产品」与现状口径不满足贪心法的条件，不作为目标。"),
						"gap/list-demand-lines"),
				build(gap.buildWeights(), gap.coverageThreshold()),
				new Definition("gap.shared", "一点多链", "属于两条以上产业链、或作为投入供给两条以上产业链的环节，按能补上的需求线数排序",
						List.of("缺失的环节：单凭它就能补上的未配套需求线；已有的环节：失去它就会断开的已配套需求线。几条链共用的需求线只算一次。",
								"企业数：记录中消耗它的本地在产企业，加上其产品必须用到它的本地在产企业。"),
						"gap/list-demand-lines"),
				new Definition("local-first", "先问本地能不能做",
						"离缺口一步之遥的本地在产企业：生产与它同用一道工艺、一种装备或一种投入的环节，或生产它的上游、下游环节；得分 = 100 ×（1 − Π(1 − 份量)）",
						List.of("共用投入的份量 = 权重 × 2 ÷ 使用该投入的环节数：人人都用的投入说明不了什么。",
								"得分只决定先问谁，不表示企业愿意或能够转产；请记录企业的答复，「不能做」须写明原因。", "在公开数据上，「生产上下游」几乎没有预测力，因此权重最低。"),
						"gap/list-local-first"));
	}

	private static Definition build(GapSettings.BuildWeights weights, double threshold) {
		return new Definition("gap.build", "建链候选",
				"100 ×（%s × 相关度 + %s × 本地依托 + %s × 机会增益 ÷ 候选中最高 + %s × 政策清单）".formatted(weights.relatedness(),
						weights.anchor(), weights.opportunity(), weights.policy()),
				List.of("候选：覆盖度低于 %s 且有缺失环节的产业链。".formatted(threshold),
						"相关度 ω = 与该环节常在同一地区出现的环节中，本地已有者的占比；两环节的邻近度 φ = 同时有两者的地区数 ÷ 较普遍者的地区数。"
								+ "链的相关度与机会增益是缺失环节按重要度的加权平均，无从比较的环节按 0 计。",
						"地区为市（直辖市算一个市）；有企业的市不足 5 个时改用区县。", "本地依托 = 该链全部投入关系中，本地已有供给的占比。",
						"相关度是弱证据：在公开数据上它并不优于按普遍度（多少地区有）排名，因此旁边给出普遍度名次。"),
				"gap/list-region-nodes");
	}

}
