package cn.chainmap.intake.read.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.source.RawCell;

/**
 * Telephone numbers and e-mail addresses (联系方式).
 */
final class Contacts {

	private static final Pattern PHONE = Pattern.compile(
			"(?:\\+?86)?(1\\d{10}|0\\d{2,3}\\d{7,8}|[48]00\\d{7}|\\d{7,8}|\\d{5})(?:(?:转|-|ext\\.?|#)(\\d{1,6}))?");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");

	private Contacts() {
	}

	static Cleaned phone(RawCell.Type type, String text) {
		String plain = PlainText.key(text.replaceAll("[、，；\\n]", ";"));
		if (type == RawCell.Type.NUMBER) {
			plain = PlainText.number(text);
		}
		if (plain.matches("\\d(\\.\\d+)?[eE]\\+?\\d+")) {
			String digits = PlainText.number(plain);
			if (type != RawCell.Type.NUMBER || !digits.matches("1\\d{10}")) {
				return Cleaned.refuse("电话是科学计数法，后几位已经丢失", "请把该列设为文本格式，再重新填写");
			}
			plain = digits;
		}
		List<String> numbers = new ArrayList<>();
		boolean doubtful = false;
		for (String part : plain.split("[;,/|]")) {
			if (part.isEmpty()) {
				continue;
			}
			String number = number(part);
			doubtful |= number.isEmpty();
			numbers.add(number.isEmpty() ? part : number);
		}
		if (numbers.isEmpty()) {
			return Cleaned.BLANK;
		}
		String value = String.join("; ", numbers);
		return doubtful ? Cleaned.doubt(value, "不像电话号码，照原样保留", "请核对") : Cleaned.of(value);
	}

	private static String number(String text) {
		String digits = text.replaceAll("[()（）]", "").replaceAll("(?<=^\\+86)-", "").replaceAll("(?<=\\d)·(?=\\d)", "");
		String joined = digits.replaceAll("^(0\\d{2,3})-", "$1").replaceAll("^([48]00)-?(\\d{3})-?(\\d{4})", "$1$2$3");
		joined = joined.replaceAll("^(1\\d{2})-?(\\d{4})-?(\\d{4})$", "$1$2$3");
		Matcher matcher = PHONE.matcher(joined);
		if (!matcher.matches()) {
			return "";
		}
		String number = matcher.group(1);
		if (number.startsWith("0")) {
			int area = number.matches("0(10|2\\d).*") ? 3 : 4;
			number = number.substring(0, area) + "-" + number.substring(area);
		}
		return (matcher.group(2) == null) ? number : number + " 转 " + matcher.group(2);
	}

	static Cleaned email(String text) {
		String plain = PlainText.key(text).replaceAll("[。.,;]+$", "");
		List<String> addresses = new ArrayList<>();
		for (String part : plain.split("[;,/]")) {
			if (!part.isEmpty()) {
				addresses.add(part);
			}
		}
		String value = String.join("; ", addresses);
		return addresses.stream().allMatch(address -> EMAIL.matcher(address).matches()) ? Cleaned.of(value)
				: Cleaned.doubt(value, "不像邮箱地址，照原样保留", "请核对");
	}

}
