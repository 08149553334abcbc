package cn.chainmap.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.chainmap.shared.StartupProblem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A CSV file with a header row: UTF-8 (with or without byte order mark), or GB18030 as
 * Excel on Chinese Windows writes it.
 *
 * @param file file name, for messages
 * @param columns column names
 * @param rows the rows
 * @param issues rows that have more cells than there are columns, and so were left out
 */
record CsvTable(String file, List<String> columns, List<CsvRow> rows, List<ImportIssue> issues) {

	CsvTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		issues = List.copyOf(issues);
	}

	static CsvTable empty(String file) {
		return new CsvTable(file, List.of(), List.of(), List.of());
	}

	boolean has(String column) {
		return this.columns.contains(column);
	}

	/**
	 * @throws StartupProblem when the file is not a CSV file, or lacks a required column
	 */
	static CsvTable read(String file, byte[] content, List<String> requiredColumns) {
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(false)
			.setTrim(true)
			.setAllowMissingColumnNames(true)
			.setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(decode(content)), format)) {
			List<String> columns = List.copyOf(parser.getHeaderNames());
			List<String> missing = requiredColumns.stream().filter(column -> !columns.contains(column)).toList();
			if (!missing.isEmpty()) {
				throw new StartupProblem("数据文件 " + file + " 缺少列：" + String.join("、", missing),
						"请补上这些列（第一行是列名，现有列：" + String.join("、", columns) + "）。");
			}
			List<CsvRow> rows = new ArrayList<>();
			List<ImportIssue> issues = new ArrayList<>();
			for (CSVRecord record : parser) {
				Map<String, String> values = record.toMap();
				if (record.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
					issues
						.add(new ImportIssue(file, record.getRecordNumber() + 1, "", String.join(",", record.toList()),
								"有 " + record.size() + " 格，列名只有 " + columns.size() + " 个，可能是逗号没有加引号，已略过该行"));
				}
				else if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
					rows.add(new CsvRow(file, record.getRecordNumber() + 1, values));
				}
			}
			return new CsvTable(file, columns, rows, issues);
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException ex) {
			throw new StartupProblem("数据文件 " + file + " 不是有效的 CSV：" + ex.getMessage(), "请用逗号分隔、第一行为列名、UTF-8 编码另存后再试。",
					ex);
		}
	}

	private static String decode(byte[] content) throws IOException {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

}
