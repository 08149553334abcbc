package cn.chainmap.intake.read.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.table.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their units (数值与单位). The unit is that of the cell, else that of the
 * header, else that of the column.
 */
final class Numbers {

	private static final Pattern NUMBER = Pattern
		.compile("(?:约|近|超|超过|逾|达)?([-+]?(?:\\d+(?:,\\d{3,4})*)?(?:\\.\\d+)?(?:E[-+]?\\d{1,3})?)(.*)");

	private static final Pattern RANGE = Pattern.compile("\\d[^\\d]*[-~—–至到][^\\d]*\\d");

	private static final Pattern CURRENCY = Pattern.compile(".*(美元|美金|欧元|日元|港元|港币|英镑|USD|EUR|HKD|JPY|\\$|€).*");

	/** Factors to the first unit of each column. */
	private static final Map<String, Map<String, Double>> UNITS = Map.of("万元",
			Map.of("元", 1e-4, "千元", 0.1, "万元", 1.0, "万", 1.0, "百万元", 100.0, "百万", 100.0, "千万元", 1e3, "千万", 1e3, "亿元",
					1e4, "亿", 1e4),
			"㎡", Map.of("m2", 1.0, "平方米", 1.0, "平米", 1.0, "平", 1.0, "万平方米", 1e4, "万m2", 1e4, "万平", 1e4, "万方", 1e4), "亩",
			Map.of("亩", 1.0, "公顷", 15.0, "万亩", 1e4), "米", Map.of("米", 1.0, "m", 1.0), "kVA",
			Map.of("kva", 1.0, "千伏安", 1.0, "万kva", 1e4), "吨/㎡", Map.of("吨/m2", 1.0, "t/m2", 1.0, "吨", 1.0));

	private final SheetColumn column;

	private final String unit;

	private final @Nullable Double headerFactor;

	private final boolean money;

	Numbers(SheetColumn column, String header) {
		this.column = column;
		String title = column.title().replaceAll(".*（|）.*", "").replace("/年", "");
		this.unit = UNITS.containsKey(title) ? title : "";
		this.money = this.unit.equals("万元");
		this.headerFactor = headerUnit(header);
	}

	private @Nullable Double headerUnit(String header) {
		String plain = PlainText.key(header).toLowerCase(Locale.ROOT);
		Matcher matcher = Pattern.compile("[(（\\[【/:：](?:单位[:：]?)?([^()（）\\]】/:：]+)").matcher(plain);
		while (matcher.find()) {
			Double factor = factors().get(unitKey(matcher.group(1)));
			if (factor != null) {
				return factor;
			}
		}
		return null;
	}

	private Map<String, Double> factors() {
		return UNITS.getOrDefault(this.unit, Map.of());
	}

	private static String unitKey(String text) {
		return text.replaceAll("人民币|rmb|左右|以上|/年", "");
	}

	/** What a cell holds, in the unit of the column. */
	Cleaned read(RawCell cell, String text) {
		String plain = PlainText.key(text).replace("¥", "").replace("￥", "").replace("人民币", "");
		if (cell.type() == RawCell.Type.BOOLEAN || cell.type() == RawCell.Type.DATE) {
			return unreadable("不是数字");
		}
		if (CURRENCY.matcher(plain.toUpperCase(Locale.ROOT)).matches()) {
			return unreadable("是外币，没有换算");
		}
		if (plain.toLowerCase(Locale.ROOT).matches("[-+]?(nan|inf|infinity|∞)")) {
			return Cleaned.refuse("不是数", "请填写一个数");
		}
		if (RANGE.matcher(plain.replaceAll("(?i)(?<=\\d)e[-+]?\\d+", "")).find()) {
			return unreadable("是范围，不是一个数");
		}
		Matcher matcher = NUMBER.matcher(plain.toUpperCase(Locale.ROOT));
		if (!matcher.matches() || matcher.group(1).chars().noneMatch(Character::isDigit)) {
			return unreadable("不是数字");
		}
		Double factor = factor(matcher.group(2).toLowerCase(Locale.ROOT));
		if (factor == null && matcher.group(2).matches("[-+.,\\d].*")) {
			return unreadable("不是一个数");
		}
		if (factor == null) {
			return unreadable("单位「" + matcher.group(2) + "」不认识");
		}
		return number(cell, matcher.group(1).replace(",", ""), factor);
	}

	private @Nullable Double factor(String suffix) {
		String key = unitKey(suffix);
		if (!key.isEmpty()) {
			return factors().get(key);
		}
		return Optional.ofNullable(this.headerFactor).orElse(1.0);
	}

	private Cleaned number(RawCell cell, String digits, double factor) {
		double number;
		try {
			number = new BigDecimal(digits).multiply(BigDecimal.valueOf(factor)).doubleValue();
		}
		catch (NumberFormatException ex) {
			return unreadable("不是数字");
		}
		if (!Double.isFinite(number) || number < this.column.min() || number > this.column.max()) {
			String reason = "应在 " + PlainText.number(Double.toString(this.column.min())) + " 到 "
					+ PlainText.number(Double.toString(this.column.max())) + " 之间";
			return this.money ? Cleaned.refuse(reason + this.unit, "请核对数值与单位")
					: Cleaned.doubt(null, reason + "，按空白处理", "请核对数值与单位");
		}
		if (!cell.format().isEmpty() && cell.format().matches("(?s).*[万亿].*")) {
			return Cleaned.doubt(number, "单元格的数字格式里写有单位，按单元格里的原始数值读取", "请核对：读作 " + PlainText.number(digits));
		}
		return Cleaned.of(number);
	}

	private Cleaned unreadable(String reason) {
		return this.column.required() ? Cleaned.refuse(reason, "请填写一个数")
				: Cleaned.doubt(null, reason + "，按空白处理", "请填写一个数" + (this.unit.isEmpty() ? "" : "，单位 " + this.unit));
	}

}
