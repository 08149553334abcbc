package cn.chainmap.intake.read.cell;

import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.shared.Uscc;

/**
 * Unified social credit codes (统一社会信用代码). A wrong one is never mended, for two firms
 * might become one.
 */
final class Codes {

	private Codes() {
	}

	static Cleaned read(RawCell.Type type, String text) {
		String code = Uscc.normalise(text);
		if (type != RawCell.Type.TEXT || code.matches("\\d(\\.\\d+)?E\\+?\\d+")) {
			return Cleaned.refuse("统一社会信用代码是数字格式，后几位可能已经丢失", "请把该列设为文本格式，再重新填写 18 位代码");
		}
		if (code.isEmpty() || PlainText.isBlankWord(text) || text.contains("办理") || text.contains("待")) {
			return Cleaned.doubt(null, "没有统一社会信用代码，该企业为“待补码”", "请补填；没有代码时按名称和地址识别");
		}
		if (Uscc.isValid(code)) {
			return Uscc.hasConsistentOrganisationCode(code) ? Cleaned.of(code)
					: Cleaned.doubt(code, "代码中的主体标识码（第 9 至 17 位）与其校验位不符，校验码正确，已采用", "请与营业执照核对");
		}
		if (code.length() == Uscc.LENGTH) {
			return wrong(code);
		}
		if (code.matches("\\d{15}") || code.matches("[0-9A-Z]{9}")) {
			return Cleaned.doubt(null,
					"这是" + ((code.length() == 15) ? "旧的 15 位注册号" : "9 位组织机构代码") + "，不是统一社会信用代码，该企业为“待补码”",
					"请补填营业执照上的 18 位代码");
		}
		return Cleaned.refuse("统一社会信用代码应为 18 位，现有 " + code.length() + " 位", "请按营业执照改正，或清空该格");
	}

	private static Cleaned wrong(String code) {
		if (!Uscc.hasOnlyAllowedCharacters(code)) {
			return Cleaned.refuse("统一社会信用代码不会出现字母 I、O、S、V、Z 和其他符号", "请核对：I 可能是 1，O 可能是 0，S 可能是 5，Z 可能是 2");
		}
		return Cleaned.refuse("统一社会信用代码校验不符：按前 17 位，最后一位应为 " + Uscc.checkCharacter(code), "请按营业执照改正，或清空该格");
	}

}
