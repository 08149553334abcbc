package cn.chainmap.lead.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.lead.LeadSheet;
import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a list are, and the fields they have: the placeholders a user may
 * write.
 */
public enum FormSource {

	/** Registered leads (线索板上的线索). */
	LEADS("已登记的线索", List.of(FormFields.NUMBER, "项目名称", "投资方", "企业名称", "企业编号", "省市", "标签", "企业产品", "产业链", "产业类型", "环节",
			"环节编号", "线索状态", "状态起始日", "到期日", "是否超期", "下一步", "下一步日期", "登记专班", "首报专班", "首报人", "首报日期", "保护期至", "固定资产投资",
			"投资方简介", "项目内容", "需用土地", "企业联系人", "联系方式", "片区", "进度、备注", "研判结果", "流失原因", "登记日期", FormFields.CHANGE)),
	/** Gaps × firms elsewhere (缺口 × 候选企业). */
	CANDIDATES("缺口 × 候选企业",
			Stream
				.of(Stream.of(FormFields.NUMBER), Arrays.stream(LeadSheet.values()).map(LeadSheet::title),
						Stream.of("企业名称", "线索状态", "首报专班", "首报日期", "保护期至", FormFields.CHANGE))
				.flatMap(fields -> fields)
				.toList()),
	/** Break points (断点). */
	GAPS("断点", List.of(FormFields.NUMBER, "产业链", "环节", "环节编号", "确定性", "断点说明", "影响环节", "影响企业", "影响企业数", "已知外地企业数", "可行度",
			"可行度算式", "流失原因", FormFields.CHANGE));

	private final String label;

	private final List<String> fields;

	FormSource(String label, List<String> fields) {
		this.label = label;
		this.fields = fields;
	}

	public String label() {
		return this.label;
	}

	/** The fields a row has. */
	public List<String> fields() {
		return this.fields;
	}

	/** The source of a name. */
	public static FormSource parse(@Nullable String text) {
		return Arrays.stream(values())
			.filter(source -> source.name().equals(text))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("source", (text == null) ? "" : text,
					"只能是 " + Arrays.stream(values())
						.map(source -> source.name() + "（" + source.label + "）")
						.collect(Collectors.joining("、"))));
	}

}
