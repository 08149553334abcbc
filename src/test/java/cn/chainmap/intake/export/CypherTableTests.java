package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.support.GraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows written as Cypher are the same rows to the database.
 */
@GraphTest
class CypherTableTests {

	private static final CypherTable TABLE = new CypherTable(columns());

	@Autowired
	private Driver driver;

	@Test
	void holdsEveryTypeAndWhatIsUnknown() {
		assertThat(read(List.of(row("甲", List.of("a", "b c"), 0.1, 5L, true), row(null, null, null, null, null),
				row("", List.of(), 1.0E-7, 0L, false))))
			.containsExactly(row("甲", List.of("a", "b c"), 0.1, 5L, true), row(null, List.of(), null, null, null),
					row(null, List.of(), 1.0E-7, 0L, false));
	}

	@Test
	void nothingInATextEndsIt() {
		for (String text : List.of("'", "\\", "\\'", "\\\\'", "\\u0027}] DETACH DELETE //", "\\\\u0027", "\\U", "u\\",
				"a\tb", "a\nb\r\nc", "\t", "\n\n", ";\n", "乙;", "// no", "/* no */", "$rows {a: 1} `b`", "😀\u2028",
				"\"", "' + '", "%s %1$s")) {
			assertThat(read(List.of(row(text, List.of(text, text), null, null, null))))
				.containsExactly(row(text, List.of(text, text), null, null, null));
		}
	}

	@Test
	void separatorsOfInformationAreLeftOut() {
		assertThat(read(List.of(row("a\u001Fb\u001Ec\u001Dd", List.of(), null, null, null))))
			.containsExactly(row("abcd", List.of(), null, null, null));
	}

	private List<Map<String, @Nullable Object>> read(List<Map<String, @Nullable Object>> rows) {
		StringWriter expression = new StringWriter();
		try {
			TABLE.write(rows, expression);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.driver.executableQuery("UNWIND " + expression + " AS row RETURN row")
			.execute()
			.records()
			.stream()
			.map(record -> record.get("row").asMap())
			.toList();
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... values) {
		Map<String, @Nullable Object> row = new HashMap<>();
		int index = 0;
		for (String column : columns().keySet()) {
			row.put(column, values[index++]);
		}
		return row;
	}

	private static Map<String, CypherTable.Type> columns() {
		Map<String, CypherTable.Type> columns = new LinkedHashMap<>();
		columns.put("text", CypherTable.Type.TEXT);
		columns.put("list", CypherTable.Type.LIST);
		columns.put("number", CypherTable.Type.NUMBER);
		columns.put("count", CypherTable.Type.COUNT);
		columns.put("flag", CypherTable.Type.FLAG);
		return columns;
	}

}
