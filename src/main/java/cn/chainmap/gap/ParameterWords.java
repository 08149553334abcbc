package cn.chainmap.gap;

import java.util.HashMap;
import java.util.Map;

/**
 * What a threshold or weight is called and what it decides.
 *
 * @param name its name
 * @param unit unit of its value; empty for a share or a weight
 * @param meaning what it decides
 */
record ParameterWords(String name, String unit, String meaning) {

	private static final Map<String, ParameterWords> ALL = new HashMap<>();

	static {
		states();
		demand();
		structure();
		weights();
		localFirst();
	}

	/**
	 * The words of a parameter. A parameter without words must not be shipped, so this
	 * fails for one.
	 */
	static ParameterWords of(String code) {
		ParameterWords words = ALL.get(code);
		if (words == null) {
			throw new IllegalStateException("Parameter without words: " + code);
		}
		return words;
	}

	private static void states() {
		put("tau", "把握门槛 τ", "", "企业与环节的关系把握不低于它才算数；低于它的只作为待核实的线索");
		put("coverageThreshold", "链条覆盖门槛 β", "", "产业链已有环节的重要度占比低于它，视为本地还没有这条链：缺失环节归入建链，已有环节归入支点");
		put("classHops", "分类跳数 h", "级", "上下游几级之内有已有环节，才归入补链或延链");
		put("bridgeHops", "桥接跳数", "级", "上游和下游几级之内都有已有环节，才算中间断点");
		put("vacancyMonths", "空窗窗口 W", "月", "多久之内的失去或减产计入产业空窗与收缩");
		put("targetRate", "配套率目标", "", "配套率路线图默认要达到的本地配套率");
	}

	private static void demand() {
		put("blockActual", "堵点：实际配套率上限", "", "已有环节的实际配套率低于它，才可能是堵点或核心环节外供");
		put("blockDistance", "堵点：潜力差下限", "", "潜在配套率比实际配套率高出不少于它，才是堵点");
		put("capacityPotential", "产能不足：潜在配套率上限", "", "已知产能只够满足本地需求的这一比例以下，为产能不足");
		put("coreImportance", "核心环节重要度", "", "重要度不低于它的环节是核心环节，用于核心环节外供与龙头缺失");
		put("valueCoverage", "采购额覆盖率门槛", "", "知道本地部分的采购记录占比不低于它，才以采购额口径为先，否则以品类口径为准");
		put("leaderRevenueWanYuan", "龙头营收门槛 θ", "万元", "年营收不低于它的企业视为龙头");
	}

	private static void structure() {
		put("chokeProducers", "卡点：企业数上限", "家", "名录完整的环节，各地在产企业不多于它才是卡点");
		put("chokeAlternatives", "卡点：替代企业数", "家", "同组替代环节的在产企业不少于它，就不算卡点");
		put("weakHhi", "薄弱：集中度下限", "", "供给集中度（HHI）不低于它且影响终端产品，为薄弱环节");
		put("weakQuotient", "薄弱：区位商上限", "", "区位商低于它为薄弱环节");
		put("shrunkShare", "收缩：剩余产能占比", "", "产能降到窗口期初的这一比例及以下，为收缩");
	}

	private static void weights() {
		put("breakWeights.pull", "断点权重：拉力", "", "被卡住的需求线有多依赖它");
		put("breakWeights.criticality", "断点权重：组关键度", "", "缺了它所在的整组，多少终端产品做不出来");
		put("breakWeights.importance", "断点权重：重要度", "", "它在产业链中的重要度");
		put("breakWeights.bridge", "断点权重：桥接", "", "它上下游两侧本地是否都有环节");
		put("downWeights.push", "下游缺口权重：推力", "", "本地上游环节有多少去向指望它");
		put("downWeights.importance", "下游缺口权重：重要度", "", "它在产业链中的重要度");
		put("downWeights.relatedness", "下游缺口权重：相关度", "", "它与本地已有环节常在同一地区出现的程度");
		put("weakWeights.singleSource", "薄弱权重：单一来源风险", "", "供给集中度 × 组关键度");
		put("weakWeights.quotient", "薄弱权重：区位商", "", "1 − 区位商，未知取 0.5");
		put("weakWeights.quality", "薄弱权重：企业质量", "", "1 − 本地最好企业的质量，未知取 0.5");
		put("buildWeights.relatedness", "建链权重：相关度", "", "缺失环节与本地已有环节的相关度");
		put("buildWeights.anchor", "建链权重：本地依托", "", "该链的投入关系中，本地已有供给的占比");
		put("buildWeights.opportunity", "建链权重：机会增益", "", "建成后离其他重要缺失环节近了多少");
		put("buildWeights.policy", "建链权重：政策清单", "", "该链是否在本地公布的清单中");
	}

	private static void localFirst() {
		put("localFirst.process", "先问本地：同工艺", "", "与缺口共用一道工艺的份量");
		put("localFirst.equipment", "先问本地：同装备", "", "与缺口共用一种装备的份量");
		put("localFirst.input", "先问本地：同投入", "", "与缺口共用其他投入的份量");
		put("localFirst.neighbour", "先问本地：上下游", "", "生产缺口的上游或下游环节的份量");
	}

	private static void put(String code, String name, String unit, String meaning) {
		ALL.put(code, new ParameterWords(name, unit, meaning));
	}

}
