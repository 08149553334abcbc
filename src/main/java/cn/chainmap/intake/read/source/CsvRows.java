package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.ReadSettings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file.
 */
final class CsvRows implements RowSource {

	private static final Pattern LINE = Pattern.compile("startline (\\d+)");

	private final RecordReader reader;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final ReadSettings settings;

	private long count;

	CsvRows(RecordReader reader, char separator, ReadSettings settings) throws IOException {
		this.reader = reader;
		this.settings = settings;
		this.parser = CSVParser.parse(reader,
				CSVFormat.RFC4180.builder()
					.setDelimiter(separator)
					.setIgnoreEmptyLines(false)
					.setTrailingData(true)
					.get());
		this.records = this.parser.iterator();
	}

	@Override
	public @Nullable RawRow next() throws IOException {
		while (hasNext()) {
			CSVRecord row = this.records.next();
			this.reader.nextRow(row.getRecordNumber() + 1);
			List<RawCell> cells = cells(row);
			if (!cells.isEmpty()) {
				if (++this.count > this.settings.tableRows() + HeaderAllowance.ROWS) {
					throw Limits.rows(this.settings.tableRows());
				}
				return new RawRow(row.getRecordNumber(), false, cells);
			}
		}
		return null;
	}

	private boolean hasNext() throws IOException {
		try {
			return this.records.hasNext();
		}
		catch (UncheckedIOException ex) {
			IOException cause = ex.getCause();
			if (cause instanceof RefusedException refused) {
				throw refused;
			}
			throw broken(String.valueOf(cause.getMessage()));
		}
		catch (IllegalStateException ex) {
			throw broken(String.valueOf(ex.getMessage()));
		}
	}

	private RefusedException broken(String message) {
		Matcher line = LINE.matcher(message);
		long number = line.find() ? Long.parseLong(line.group(1)) : this.parser.getRecordNumber() + 1;
		return new RefusedException("第 " + number + " 行的双引号没有成对", "请补上或删去该行的双引号，或另存为 .xlsx 后再上传");
	}

	private List<RawCell> cells(CSVRecord row) throws RefusedException {
		int last = -1;
		for (int i = 0; i < row.size(); i++) {
			last = row.get(i).isBlank() ? last : i;
		}
		if (last >= this.settings.columns()) {
			throw Limits.columns(this.settings.columns());
		}
		List<RawCell> cells = new ArrayList<>(last + 1);
		for (int i = 0; i <= last; i++) {
			cells.add(RawCell.text(unwrap(row.get(i))));
		}
		return cells;
	}

	// Excel and old systems write ="0123" or '0123 to keep leading zeros.
	private String unwrap(String text) {
		if (text.length() > this.settings.cellLength()) {
			return text.substring(0, this.settings.cellLength() + 1);
		}
		if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
			return text.substring(2, text.length() - 1);
		}
		return (text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1))) ? text.substring(1)
				: text;
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
