package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows as an expression of Cypher: one text, a line for each row, cells parted by
 * tabulators, which the database takes to pieces itself. A list of maps would say the
 * same, but the database parses it more slowly, and makes another plan for each portion.
 * <p>
 * Nothing in a text can end the literal: quotes and backslashes are escaped, and a
 * backslash never stands before a u, because Cypher turns {@code \}{@code u0027} into a
 * quote before it looks for literals. Every line ends with a tabulator, so that no
 * statement seems to end with it.
 */
final class CypherTable {

	/** Stand for what would end a cell, a line, and an element of a list. */
	private static final char TABULATOR = '\u001F';

	private static final char LINE_BREAK = '\u001E';

	private static final char ELEMENT = '\u001D';

	private final Map<String, Type> columns;

	/**
	 * Makes a table.
	 * @param columns what each column holds, in order
	 */
	CypherTable(Map<String, Type> columns) {
		this.columns = columns;
	}

	/**
	 * Writes the expression that makes a list of maps of some rows; what is unknown is
	 * null.
	 */
	void write(List<Map<String, Object>> rows, Writer out) throws IOException {
		out.write("[cell IN [line IN split('\n");
		for (Map<String, Object> row : rows) {
			for (String column : this.columns.keySet()) {
				write(row.get(column), out);
				out.write('\t');
			}
			out.write('\n');
		}
		int[] index = new int[1];
		out.write("', '\\n') WHERE line <> '' | split(line, '\\t')] | {");
		out.write(this.columns.entrySet()
			.stream()
			.map(column -> column.getKey() + ": " + column.getValue().of("cell[" + index[0]++ + "]"))
			.collect(Collectors.joining(",\n  ")));
		out.write("}]");
	}

	private static void write(@Nullable Object value, Writer out) throws IOException {
		if (value instanceof List<?> list) {
			boolean first = true;
			for (Object element : list) {
				if (!first) {
					out.write(ELEMENT);
				}
				write(element, out);
				first = false;
			}
		}
		else if (value != null) {
			text(value.toString(), out);
		}
	}

	private static void text(String text, Writer out) throws IOException {
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			switch (character) {
				case '\'' -> out.write("\\'");
				case '\\' -> out.write(beforeU(text, index) ? "\\\\' + '" : "\\\\");
				case '\n' -> out.write(LINE_BREAK);
				case '\t' -> out.write(TABULATOR);
				case '\r' -> out.write("\\r");
				case TABULATOR, LINE_BREAK, ELEMENT -> {
				}
				default -> out.write(character);
			}
		}
	}

	private static boolean beforeU(String text, int index) {
		return index + 1 < text.length() && (text.charAt(index + 1) == 'u' || text.charAt(index + 1) == 'U');
	}

	/**
	 * What a column holds, and how it is made of a cell.
	 */
	enum Type {

		TEXT("CASE %1$s WHEN '' THEN null ELSE " + plain("%1$s") + " END"),
		LIST("[word IN split(%1$s, '\\u001D') WHERE word <> '' | " + plain("word") + "]"), NUMBER("toFloat(%1$s)"),
		COUNT("toInteger(%1$s)"), FLAG("toBoolean(%1$s)");

		private final String expression;

		Type(String expression) {
			this.expression = expression;
		}

		String of(String cell) {
			return this.expression.formatted(cell);
		}

		private static String plain(String cell) {
			return "replace(replace(" + cell + ", '\\u001F', '\\t'), '\\u001E', '\\n')";
		}

	}

}
