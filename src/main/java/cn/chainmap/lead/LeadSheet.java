package cn.chainmap.lead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import cn.chainmap.shared.SafeCell;

/**
 * The columns of an exported lead list, one definition for Excel and CSV.
 */
public enum LeadSheet {

	CHAIN("产业链", 16, Lead::chainName), NODE("环节", 18, Lead::nodeName),
	GAP_TYPE("缺口类型", 14, lead -> "断点（" + lead.gap().certainty().label() + "）"),
	AFFECTED("影响的本地企业与环节", 48, Lead::affected),
	FIRM("目标企业", 32, lead -> Optional.ofNullable(lead.firmName()).orElse("（暂无已知企业，需寻源）")),
	REGION("省市", 16, lead -> region(lead)), TAGS("标签", 18, lead -> String.join("、", lead.tags())),
	FIT("匹配度", 9,
			lead -> Optional.ofNullable(lead.confidence())
				.map(fit -> String.format(Locale.ROOT, "%.0f%%", fit * 100))
				.orElse("")),
	BASIS("知情方式", 10, lead -> basis(lead)),
	PRODUCTS("企业产品", 28, lead -> Optional.ofNullable(lead.products()).orElse("")),
	SOURCE("证据来源", 48, lead -> Optional.ofNullable(lead.source()).orElse("")),
	AS_OF("数据日期", 13, lead -> (lead.firmName() == null) ? "" : Optional.ofNullable(lead.asOf()).orElse("来源未注明日期")),
	NODE_ID("环节编号", 10, Lead::nodeId), FIRM_ID("企业编号", 10, lead -> Optional.ofNullable(lead.firmId()).orElse(""));

	private final String title;

	private final int width;

	private final Function<Lead, String> value;

	LeadSheet(String title, int width, Function<Lead, String> value) {
		this.title = title;
		this.width = width;
		this.value = value;
	}

	public String title() {
		return this.title;
	}

	/** Column width in characters. */
	int width() {
		return this.width;
	}

	/** What the column says of a lead. */
	public String text(Lead lead) {
		return this.value.apply(lead);
	}

	/** The cell's text, made safe to open in a spreadsheet. */
	String cell(Lead lead) {
		return SafeCell.of(this.value.apply(lead));
	}

	static List<String> titles() {
		return List.of(values()).stream().map(LeadSheet::title).toList();
	}

	private static String region(Lead lead) {
		String province = Optional.ofNullable(lead.province()).orElse("");
		String city = Optional.ofNullable(lead.city()).orElse("");
		return province.equals(city) ? province : province + city;
	}

	private static String basis(Lead lead) {
		return switch (Optional.ofNullable(lead.basis()).orElse("")) {
			case "REPORTED" -> "填报";
			case "PUBLIC" -> "公开";
			case "INFERRED" -> "推断";
			default -> "";
		};
	}

}
