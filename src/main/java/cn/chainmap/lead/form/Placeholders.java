package cn.chainmap.lead.form;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Placeholders such as {@code {{企业名称}}} in the text of a cell.
 */
final class Placeholders {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

	private Placeholders() {
	}

	/** The names in a text, in order. */
	static Set<String> names(String text) {
		Set<String> names = new LinkedHashSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			names.add(matcher.group(1));
		}
		return names;
	}

	/** Whether braces are left over that belong to no placeholder. */
	static boolean hasStrayBraces(String text) {
		String rest = PLACEHOLDER.matcher(text).replaceAll("");
		return rest.contains("{{") || rest.contains("}}");
	}

	/** The text with values in place of the names. */
	static String fill(String text, Function<String, String> value) {
		return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
	}

}
