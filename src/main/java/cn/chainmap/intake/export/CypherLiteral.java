package cn.chainmap.intake.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes values as literals of Cypher. Nothing in a text can end its literal: quotes and
 * backslashes are escaped, and a backslash never stands before a u, because Cypher turns
 * {@code \}{@code u0027} into a quote before it looks for literals.
 */
final class CypherLiteral {

	private CypherLiteral() {
	}

	static void append(StringBuilder out, @Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			String comma = "{";
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				out.append(comma).append(entry.getKey()).append(": ");
				append(out, entry.getValue());
				comma = ", ";
			}
			out.append(map.isEmpty() ? "{}" : "}");
		}
		else if (value instanceof List<?> list) {
			String comma = "[";
			for (Object element : list) {
				out.append(comma);
				append(out, element);
				comma = ", ";
			}
			out.append(list.isEmpty() ? "[]" : "]");
		}
		else if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer
				|| value instanceof Double number && Double.isFinite(number)) {
			out.append(value);
		}
		else {
			text(out, value.toString());
		}
	}

	private static void text(StringBuilder out, String text) {
		out.append('\'');
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '\'' -> out.append("\\'");
				case '\\' -> out.append(beforeU(text, index) ? "\\\\' + '" : "\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> out.append(character);
			}
		}
		out.append('\'');
	}

	private static boolean beforeU(String text, int index) {
		return index + 1 < text.length() && (text.charAt(index + 1) == 'u' || text.charAt(index + 1) == 'U');
	}

}
