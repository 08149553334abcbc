package cn.chainmap.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One source of a fact (来源).
 *
 * @param text the source in words, or its address
 * @param url address, {@code null} when it has none
 * @param date date it bears, ISO year-month or day, {@code null} when undated
 */
public record SourceRef(String text, @Nullable String url, @Nullable String date) {

	/**
	 * Dates as they stand in addresses and words: /2024-04-18/, /202211/26/, /2014/0625/,
	 * 2025年4月.
	 */
	private static final Pattern DATE = Pattern.compile(
			"(?<![0-9A-Za-z])(20\\d\\d)[-/年.]?(0[1-9]|1[0-2]|[1-9](?=月))(?:[-/月.]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)");

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	/** The sources that a text names, separated by semicolons. */
	public static List<SourceRef> parse(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		return Arrays.stream(text.split("\\s*;\\s*")).filter(part -> !part.isBlank()).map(SourceRef::of).toList();
	}

	/** The distinct sources that several texts name, in order. */
	public static List<SourceRef> parseAll(Collection<String> texts) {
		return texts.stream().flatMap(text -> parse(text).stream()).distinct().toList();
	}

	/** The newest date that a text of sources bears; {@code null} when undated. */
	public static @Nullable String newestDate(@Nullable String text) {
		return newestDate(parse(text));
	}

	/** The newest date among sources; {@code null} when undated. */
	public static @Nullable String newestDate(Collection<SourceRef> sources) {
		return newestOf(sources.stream().map(SourceRef::date).toList());
	}

	/**
	 * The newest of some ISO dates, of which any may be {@code null}; {@code null} when
	 * all are.
	 */
	public static @Nullable String newestOf(Collection<? extends @Nullable String> dates) {
		return dates.stream().filter(Objects::nonNull).max(String::compareTo).orElse(null);
	}

	private static SourceRef of(String part) {
		Matcher address = ADDRESS.matcher(part);
		return new SourceRef(part, address.find() ? address.group() : null, date(part));
	}

	private static @Nullable String date(String part) {
		Matcher matcher = DATE.matcher(part);
		if (!matcher.find()) {
			return null;
		}
		String month = (matcher.group(2).length() == 1) ? "0" + matcher.group(2) : matcher.group(2);
		String yearMonth = matcher.group(1) + "-" + month;
		return (matcher.group(3) == null) ? yearMonth : yearMonth + "-" + matcher.group(3);
	}

}
