package cn.chainmap.lead.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.gap.ParameterCatalog;
import cn.chainmap.gap.ParameterCatalog.Parameter;
import cn.chainmap.gap.ParameterSource;
import cn.chainmap.lead.board.LeadSettings;

import org.springframework.stereotype.Component;

/**
 * The clocks of leads and the assumptions of the lead score, for the list of parameters.
 */
@Component
class LeadParameters implements ParameterSource {

	private static final Map<String, Words> WORDS = words();

	private final List<Parameter> all;

	LeadParameters(LeadSettings lead, ScoreSettings score) {
		Map<String, ParameterCatalog.Value> values = new LinkedHashMap<>();
		ParameterCatalog.numbers(lead).forEach((code, value) -> values.put("lead." + code, value));
		ParameterCatalog.numbers(score).forEach((code, value) -> values.put("lead.score." + code, value));
		this.all = values.entrySet().stream().map(entry -> parameter(entry.getKey(), entry.getValue())).toList();
	}

	@Override
	public List<Parameter> parameters() {
		return this.all;
	}

	/** A parameter without words must not be shipped, so this fails for one. */
	private static Parameter parameter(String code, ParameterCatalog.Value value) {
		Words words = WORDS.get(code);
		if (words == null) {
			throw new IllegalStateException("Parameter without words: " + code);
		}
		return new Parameter(code, words.name(), value.value(), value.standard(), words.unit(), words.meaning(),
				ParameterCatalog.setting("chainmap.", code));
	}

	private static Map<String, Words> words() {
		Map<String, Words> words = new LinkedHashMap<>();
		words.put("lead.protectionDays", new Words("保护期", "天", "首报认领后多少天内由该专班对接，到期自动释放"));
		words.put("lead.respondDays", new Words("线索响应时限", "天", "登记线索后几天内要响应"));
		words.put("lead.assessDays", new Words("研判时限", "天", "进入研判后几天内要有结论"));
		words.put("lead.feedbackDays", new Words("对接反馈时限", "天", "对接期间每隔几天要反馈一次"));
		words.put("lead.reportDays", new Words("在谈报告时限", "天", "在谈期间每隔几天要报告一次"));
		words.put("lead.lostPenalty", new Words("流失扣减", "", "每家因同一原因流失的企业，从该缺口的可行度里扣去剩余部分的这一比例"));
		words.put("lead.lostMost", new Words("流失最多计数", "家", "同一原因最多计几家"));
		words.put("lead.lostYears", new Words("流失有效年限", "年", "多少年内的流失计入可行度"));
		words.put("lead.score.leastFit", new Words("评分：匹配下限", "", "产品匹配低于它的企业不列入招商对象"));
		words.put("lead.score.unknownExp", new Words("评分：扩张意愿未知时", "", "没有人查过扩张迹象时取的中性值"));
		words.put("lead.score.unknownQual", new Words("评分：企业质量未知时", "", "没有标签时取的中性值"));
		words.put("lead.score.unknownSite", new Words("评分：载体匹配未知时", "", "需求或载体条件未知时取的中性值"));
		words.put("lead.score.abnormal", new Words("评分：经营异常系数", "", "列入经营异常名录的企业，总分乘以它"));
		words.put("lead.score.mostNodes", new Words("评分：最多缺口数", "个", "一次最多比较多少个缺口，最严重的在前"));
		words.put("lead.score.mostPairs", new Words("评分：最多企业与缺口对", "对", "一次最多比较多少对"));
		words.put("lead.score.textFirms", new Words("评分：文字候选数", "家", "没有已知企业的缺口，从全文索引取多少家来比较"));
		words.put("lead.score.events.investedProvince", new Words("迹象：已在本省市投资", "", "计入扩张意愿的份量"));
		words.put("lead.score.events.investedRegion", new Words("迹象：已在周边区域投资", "", "计入扩张意愿的份量"));
		words.put("lead.score.events.newPlant", new Words("迹象：新建省外工厂", "", "近 36 个月新建省外工厂，计入扩张意愿的份量"));
		words.put("lead.score.events.originExit", new Words("迹象：原产地退出", "", "原产地把该产业列入退出或不再承接，计入扩张意愿的份量"));
		words.put("lead.score.events.expanding", new Words("迹象：扩产", "", "产能利用率高或公告扩产，计入扩张意愿的份量"));
		words.put("lead.score.events.financing", new Words("迹象：融资", "", "近期上市或为扩产融资，计入扩张意愿的份量"));
		words.put("lead.score.events.coastal", new Words("迹象：沿海土地或劳动密集", "", "计入扩张意愿的份量"));
		return words;
	}

	private record Words(String name, String unit, String meaning) {
	}

}
