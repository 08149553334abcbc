package cn.chainmap.bench.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Files to be uploaded.
 */
final class ImportFiles {

	private final Path directory;

	ImportFiles(Path directory) {
		this.directory = directory;
	}

	Path csv(String name, List<String> head, Stream<List<String>> rows) throws IOException {
		Path file = this.directory.resolve(name + ".csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(String.join(",", head));
			out.write('\n');
			for (Iterator<List<String>> all = rows.iterator(); all.hasNext();) {
				out.write(String.join(",", all.next()));
				out.write('\n');
			}
		}
		return file;
	}

	/** A workbook with one sheet of firms. */
	Path workbook(String name, List<String> head, Stream<List<String>> rows) throws IOException {
		Path file = this.directory.resolve(name + ".xlsx");
		List<String> titles = head.stream().map(ImportFiles::title).toList();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet(SheetKind.FIRMS.title());
			write(sheet.createRow(0), titles);
			int number = 1;
			for (Iterator<List<String>> all = rows.iterator(); all.hasNext(); number++) {
				write(sheet.createRow(number), all.next());
			}
			workbook.write(out);
		}
		return file;
	}

	private static void write(Row row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				row.createCell(i).setCellValue(cells.get(i));
			}
		}
	}

	private static String title(String column) {
		return SheetKind.FIRMS.columns()
			.stream()
			.filter(known -> known.key().equals(column))
			.map(SheetColumn::title)
			.findFirst()
			.orElseThrow();
	}

}
