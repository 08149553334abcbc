package cn.chainmap.intake.read.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.source.RawCell;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates as people write them (日期). What could mean two days is refused.
 */
final class Dates {

	private static final Pattern WORDS = Pattern
		.compile("(\\d{4})(?:年度?|[-./年](\\d{1,2})(?:月份?|[-./月](\\d{1,2})日?)?)?(?:[T ]+[0-9:.]+Z?)?");

	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

	private static final Set<String> PAST = Set.of("closed_at", "as_of", "surveyed_at");

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private final boolean startsIn1904;

	private final LocalDate today;

	private final boolean past;

	Dates(boolean startsIn1904, LocalDate today, String key) {
		this.startsIn1904 = startsIn1904;
		this.today = today;
		this.past = PAST.contains(key);
	}

	Cleaned read(RawCell.Type type, String text) {
		String plain = PlainText.key(text.strip().replaceAll("[\\s\\p{Z}]+", "T"))
			.toUpperCase(Locale.ROOT)
			.replaceAll("(?<=\\D)T(?=\\d{1,2}[月日])|T(?=[年月日])|(?<=[年月])T", "");
		if (type == RawCell.Type.NUMBER) {
			plain = PlainText.number(text);
			Cleaned serial = serial(plain);
			if (serial != null) {
				return serial;
			}
		}
		Matcher words = WORDS.matcher(plain);
		if (words.matches()) {
			return date(words.group(1), words.group(2), words.group(3));
		}
		Matcher digits = DIGITS.matcher(plain);
		if (digits.matches()) {
			return date(digits.group(1), digits.group(2), digits.group(3));
		}
		if (plain.matches("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}")) {
			return Cleaned.refuse("日期有两种可能的读法", "请写成 2024-03-05 的样子");
		}
		return Cleaned.refuse("不是日期", "请写成 2024、2024-03 或 2024-03-05 的样子");
	}

	private @org.jspecify.annotations.Nullable Cleaned serial(String text) {
		if (!text.matches("\\d{5}(\\.\\d+)?")) {
			return null;
		}
		double serial = Double.parseDouble(text);
		LocalDate day = LocalDate.from(DateUtil.getLocalDateTime(serial, this.startsIn1904));
		return checked(day.toString(), day);
	}

	private Cleaned date(String year, @org.jspecify.annotations.Nullable String month,
			@org.jspecify.annotations.Nullable String day) {
		int number = Integer.parseInt(year);
		if (number < FIRST_YEAR || number > LAST_YEAR) {
			return Cleaned.refuse("年份应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间", "请改正年份");
		}
		try {
			if (month == null) {
				return checked(year, LocalDate.of(number, 1, 1));
			}
			YearMonth yearMonth = YearMonth.of(number, Integer.parseInt(month));
			if (day == null) {
				return checked(yearMonth.toString(), yearMonth.atDay(1));
			}
			LocalDate date = yearMonth.atDay(Integer.parseInt(day));
			return checked(date.toString(), date);
		}
		catch (DateTimeException ex) {
			return Cleaned.refuse("没有这一天", "请改正日期");
		}
	}

	private Cleaned checked(String text, LocalDate earliest) {
		return (this.past && earliest.isAfter(this.today)) ? Cleaned.doubt(text, "日期在将来", "请核对") : Cleaned.of(text);
	}

}
