package cn.chainmap.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens exported files as other programs do.
 */
final class ExportFiles {

	private ExportFiles() {
	}

	/** Sheets, rows, cells. */
	static List<List<List<String>>> readWorkbook(byte[] content) throws IOException {
		List<List<List<String>>> sheets = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			for (Sheet sheet : workbook) {
				List<List<String>> rows = new ArrayList<>();
				for (Row row : sheet) {
					List<String> cells = new ArrayList<>();
					for (Cell cell : row) {
						cells.add(cell.getStringCellValue());
					}
					rows.add(cells);
				}
				sheets.add(rows);
			}
		}
		return sheets;
	}

	static List<List<String>> readCsv(byte[] content) throws IOException {
		String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
		try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
			return parser.stream().map(row -> row.toList()).toList();
		}
	}

}
