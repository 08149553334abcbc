package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.Map;

import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What the form of the office (项目信息采集表) asks for beyond what the graph knows.
 *
 * @param projectName name of the project (项目名称)
 * @param investmentWanYuan fixed investment (固定资产投资) in 万元
 * @param investorProfile who the investor is (投资方简介)
 * @param content what is to be built (项目内容)
 * @param landMu land needed (需用土地) in 亩
 * @param area where in the district (片区)
 * @param remark progress and remarks (进度、备注)
 * @param assessment result of the assessment (研判结果)
 */
public record LeadForm(@Nullable String projectName, @Nullable Double investmentWanYuan,
		@Nullable String investorProfile, @Nullable String content, @Nullable Double landMu, @Nullable String area,
		@Nullable String remark, @Nullable String assessment) {

	static final int LONGEST = 2000;

	public LeadForm {
		projectName = clean("projectName", projectName);
		investorProfile = clean("investorProfile", investorProfile);
		content = clean("content", content);
		area = clean("area", area);
		remark = clean("remark", remark);
		assessment = clean("assessment", assessment);
		positive("investmentWanYuan", investmentWanYuan);
		positive("landMu", landMu);
	}

	static LeadForm of(Value row) {
		return new LeadForm(row.get("projectName").asString(null), number(row.get("investmentWanYuan")),
				row.get("investorProfile").asString(null), row.get("content").asString(null), number(row.get("landMu")),
				row.get("area").asString(null), row.get("remark").asString(null), row.get("assessment").asString(null));
	}

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("projectName", this.projectName);
		values.put("investmentWanYuan", this.investmentWanYuan);
		values.put("investorProfile", this.investorProfile);
		values.put("content", this.content);
		values.put("landMu", this.landMu);
		values.put("area", this.area);
		values.put("remark", this.remark);
		values.put("assessment", this.assessment);
		return values;
	}

	/** The text without blanks around it; {@code null} for none. */
	static @Nullable String clean(String parameter, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.length() > LONGEST) {
			throw new BadParameterException(parameter, text.substring(0, 20) + "…", "最多 " + LONGEST + " 字");
		}
		return text.strip();
	}

	private static void positive(String parameter, @Nullable Double number) {
		if (number != null && !(number >= 0 && number < 1e9)) {
			throw new BadParameterException(parameter, number.toString(), "应为不小于 0 的数");
		}
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : Double.valueOf(value.asDouble());
	}

}
