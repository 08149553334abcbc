package cn.chainmap.about;

import java.util.List;

import cn.chainmap.firm.SupplySettings;

import org.springframework.stereotype.Component;

/**
 * The definitions (口径) that users see beside the figures. No authority defines these
 * figures, so all are labelled as this system's own.
 */
@Component
class Definitions {

	private final List<Definition> all;

	Definitions(SupplySettings settings) {
		String tau = "τ = " + settings.tau() + "（设置 chainmap.supply.tau）";
		this.all = List.of(
				new Definition("rate.category", "品类口径本地配套率", "已配套的需求线 ÷ 全部需求线",
						List.of("本系统口径：本地配套率没有公开的权威公式。", "需求线：本地有供给的环节，对一组必备投入的需要；同组投入可互相替代，有一个即为已配套。",
								"全域合计时，多条产业链共用的需求线只算一次，所以不等于各链之和。", "没有需求线时不给出比率，既不是 0 也不是 100%。",
								"「有」不等于「买」：它说明本地有没有人做，不说明企业实际采购了多少。"),
						"gap/rate-of-place"),
				new Definition("rate.chain", "各产业链的品类口径本地配套率", "属于该链的已配套需求线 ÷ 属于该链的需求线",
						List.of("需求线属于哪条链，看供应关系属于哪条链，即消耗它的环节所在的链。"), "gap/list-chain-overviews"),
				new Definition("state", "环节状态：有 / 缺 / 待核实",
						"本地在产、且把握不低于 τ 的企业不少于 1 家 → 有；有本地企业但现状未核或把握不足 → 待核实；" + "任何地方有企业生产、而本地没有 → 缺；哪里都没有企业数据 → 待核实",
						List.of(tau, "在建不算供给，只作为理由写明。", "「待核实」从不当作断点：没有数据不等于没有企业。", "一家企业在几个园区只算一次。"),
						"firm/refresh-local-state"),
				new Definition("gap.break", "断点", "状态为「缺」，且是某条未配套需求线的一员",
						List.of("已确认：该需求线的全部可替代投入都缺；待核实：其中有的还没有核实清楚。", "「没有已知企业」不等于「没有企业」。"), "gap/list-break-points"),
				new Definition("criticality", "关键性", "假设全链其余环节齐备，缺了这个环节就做不出来的终端产品 ÷ 全部终端产品",
						List.of("只看产业链结构（必备投入与可替代组），与本地有没有企业无关。", "可替代投入各自的关键性可以是 0：缺一个还有另一个。",
								"没有标明终端产品时，以不再供给其他环节的环节为终端产品。"),
						"gap/find-chain-topology"),
				new Definition("consumers", "影响的本地企业", "记录中消耗该环节的本地在产企业，加上其产品必须用到该环节的本地在产企业",
						List.of("消耗关系多为按产品推断的技术需要，不是实际采购记录。"), "gap/list-affected-firms"),
				new Definition("leads", "招商线索", "每个断点 × 每家已知生产它、不在本地、未关停的企业",
						List.of("匹配度是「这家企业生产该产品」的把握，不代表投资意愿。", "没有已知企业的断点保留一行。"), "lead/list-leads"));
	}

	List<Definition> list() {
		return this.all;
	}

}
