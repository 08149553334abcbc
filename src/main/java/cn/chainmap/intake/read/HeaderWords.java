package cn.chainmap.intake.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.cell.PlainText;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The words by which columns are recognised (列名词典): key, title and synonyms, whatever
 * their width, blanks, brackets and units.
 */
final class HeaderWords {

	private static final Pattern MARKS = Pattern.compile("[*:：()\\[\\]【】《》\"'“”_]");

	private static final Map<SheetKind, Map<String, Match>> WORDS = words();

	/**
	 * How surely a header names a column: 3 by its name, 2 without unit or as where the
	 * thing belongs (所属…), 1 by synonym.
	 */
	record Match(SheetColumn column, int rank) {
	}

	private HeaderWords() {
	}

	private static Map<SheetKind, Map<String, Match>> words() {
		Map<SheetKind, Map<String, Match>> words = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			Map<String, Match> own = new HashMap<>();
			kind.columns().forEach(column -> own.putIfAbsent(normal(column.key()), new Match(column, 3)));
			kind.columns().forEach(column -> own.putIfAbsent(normal(column.title()), new Match(column, 3)));
			kind.columns().forEach(column -> own.putIfAbsent(bare(column.title()), new Match(column, 2)));
			// 所属省份 says no less than 省份: there is nothing to look at.
			for (String where : List.of("所属", "所在")) {
				kind.columns().forEach(column -> own.putIfAbsent(where + bare(column.title()), new Match(column, 2)));
			}
			for (SheetColumn column : kind.columns()) {
				column.synonyms().forEach(synonym -> own.putIfAbsent(normal(synonym), new Match(column, 1)));
			}
			words.put(kind, own);
		}
		return words;
	}

	/**
	 * The column that a header names.
	 * @param names the header as a whole, then its parts
	 */
	static @Nullable Match find(SheetKind kind, List<String> names) {
		Map<String, Match> words = WORDS.getOrDefault(kind, Map.of());
		for (String name : names) {
			for (String word : List.of(normal(name), bare(name))) {
				Match match = words.get(word);
				if (match != null && !word.isEmpty()) {
					return match;
				}
			}
		}
		return null;
	}

	/** A header for comparing: half-width, lower case, no blanks, no marks. */
	static String normal(String header) {
		return MARKS.matcher(PlainText.key(header).toLowerCase(Locale.ROOT)).replaceAll("");
	}

	// Without what stands in brackets, and without a unit behind a slash or a comma.
	private static String bare(String header) {
		String text = PlainText.key(header)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】", "")
			.replaceAll("[/,:、](单位:?)?(万元|亿元|元|㎡|m2|平方米|亩|米|%|kva)(/年)?$", "")
			.replaceAll("^\\d{4}年度?", "");
		return normal(text);
	}

	/** The headers of a table for comparing it with others. */
	static List<String> signature(List<String> headers) {
		List<String> signature = new ArrayList<>();
		headers.forEach(header -> signature.add(normal(header)));
		while (!signature.isEmpty() && signature.get(signature.size() - 1).isEmpty()) {
			signature.remove(signature.size() - 1);
		}
		return signature;
	}

}
