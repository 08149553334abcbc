package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the graph as a zip of CSV files in the project's own format, the one data sets
 * are loaded from: UTF-8 with a byte order mark, without which Chinese Excel shows
 * garbage; then a text with notes.
 */
final class CsvArchive {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	private final Export export;

	private final ZipOutputStream zip;

	private CsvArchive(Export export, ZipOutputStream zip) {
		this.export = export;
		this.zip = zip;
	}

	static void write(Export export, OutputStream out) throws IOException {
		// Not closed on failure: closing would make a file cut short look complete.
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		CsvArchive archive = new CsvArchive(export, zip);
		for (SheetKind kind : SheetKind.values()) {
			archive.writeTable(kind);
		}
		archive.writeNotes();
		zip.finish();
		zip.flush();
	}

	/** The name of the file that holds a kind, as data sets have it. */
	static String fileName(SheetKind kind) {
		return (kind == SheetKind.INDICATORS) ? "targets.csv" : kind.code().replace('-', '_') + ".csv";
	}

	private void writeTable(SheetKind kind) throws IOException {
		this.zip.putNextEntry(new ZipEntry(fileName(kind)));
		Writer writer = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter printer = new CSVPrinter(writer, FORMAT);
		List<SheetColumn> columns = kind.columns();
		printer.printRecord(columns.stream().map(SheetColumn::key));
		SheetRows rows = new SheetRows(this.export, kind);
		while (rows.hasNext()) {
			Image image = rows.next();
			for (SheetColumn column : columns) {
				printer.print(cell(column, image));
			}
			printer.println();
		}
		printer.flush();
		this.zip.closeEntry();
	}

	private String cell(SheetColumn column, Image image) {
		Object value = this.export.head().shows(column) ? image.values().get(column.key()) : null;
		// A negative number is no formula.
		return (value instanceof Double) ? CellText.codes(value) : SafeCell.whole(CellText.codes(value));
	}

	private void writeNotes() throws IOException {
		this.zip.putNextEntry(new ZipEntry("README-说明.txt"));
		StringBuilder text = new StringBuilder("\uFEFF");
		this.export.head()
			.notes(this.export.tally())
			.forEach(note -> text.append(String.join("：", note)).append("\r\n"));
		text.append("再导入：本压缩包可原样导入；以 = + - @ 开头的文字前面加了一个单引号，以免被当成公式，导入时会去掉\r\n");
		this.zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
	}

}
