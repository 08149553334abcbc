package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cn.chainmap.shared.SafeCell;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Fills a workbook a user made. The repeated row is written as often as there are rows,
 * with the styles, height and merged cells it has; what stands below moves down. Rows are
 * streamed, so a long list costs no memory.
 */
final class TemplateFiller {

	private static final int ROWS_IN_MEMORY = 200;

	private final FormContent content;

	private final TemplateCheck.Layout layout;

	private TemplateFiller(FormContent content, TemplateCheck.Layout layout) {
		this.content = content;
		this.layout = layout;
	}

	static void write(FormContent content, byte[] template, FormSource source, OutputStream out) throws IOException {
		TemplateFiller filler = new TemplateFiller(content, TemplateCheck.inspect(template, source));
		try (XSSFWorkbook workbook = TemplateCheck.open(template)) {
			filler.fill(workbook, out);
		}
	}

	private void fill(XSSFWorkbook workbook, OutputStream out) throws IOException {
		for (Sheet sheet : workbook) {
			sheet.forEach(row -> row.forEach(this::fillSingle));
		}
		XSSFSheet sheet = workbook.getSheetAt(this.layout.sheet());
		List<CellRangeAddress> ownMerges = take(sheet, this.layout.row(), this.layout.row());
		List<CellRangeAddress> lowerMerges = take(sheet, this.layout.row() + 1, Integer.MAX_VALUE);
		List<Line> lines = new ArrayList<>();
		for (int number = this.layout.row(); number <= sheet.getLastRowNum(); number++) {
			lines.add(Line.of(sheet.getRow(number)));
		}
		for (int number = sheet.getLastRowNum(); number >= this.layout.row(); number--) {
			Row row = sheet.getRow(number);
			if (row != null) {
				sheet.removeRow(row);
			}
		}
		try (SXSSFWorkbook streaming = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
			writeRows(streaming.getSheetAt(this.layout.sheet()), lines, ownMerges, lowerMerges);
			streaming.write(out);
		}
	}

	private void writeRows(SXSSFSheet sheet, List<Line> lines, List<CellRangeAddress> own,
			List<CellRangeAddress> lower) {
		int at = this.layout.row();
		// Without any row the repeated one stays, empty, so that the form keeps its
		// shape.
		int count = Math.max(1, this.content.rows().size());
		for (int index = 0; index < count; index++) {
			Function<String, String> values = values(index);
			lines.get(0).write(sheet.createRow(at), text -> Placeholders.fill(text, values));
			for (CellRangeAddress range : own) {
				sheet
					.addMergedRegionUnsafe(new CellRangeAddress(at, at, range.getFirstColumn(), range.getLastColumn()));
			}
			at++;
		}
		for (Line line : lines.subList(1, lines.size())) {
			line.write(sheet.createRow(at++), text -> text);
		}
		for (CellRangeAddress range : lower) {
			sheet.addMergedRegionUnsafe(new CellRangeAddress(range.getFirstRow() + count - 1,
					range.getLastRow() + count - 1, range.getFirstColumn(), range.getLastColumn()));
		}
	}

	private Function<String, String> values(int index) {
		if (index >= this.content.rows().size()) {
			return field -> "";
		}
		FormRow row = this.content.rows().get(index);
		return field -> this.content.value(row, index + 1, field);
	}

	/** Fields that stand once; in the repeated row too, before it is repeated. */
	private void fillSingle(Cell cell) {
		if (cell.getCellType() != CellType.STRING) {
			return;
		}
		String text = cell.getStringCellValue();
		if (Placeholders.names(text).stream().anyMatch(FormFields.SINGLE::contains)) {
			cell.setCellValue(SafeCell.of(Placeholders.fill(text, name -> FormFields.SINGLE.contains(name)
					? this.content.single().getOrDefault(name, "") : "{{" + name + "}}")));
		}
	}

	/** Takes the merged regions between two rows off the sheet. */
	private static List<CellRangeAddress> take(XSSFSheet sheet, int from, int to) {
		List<CellRangeAddress> taken = new ArrayList<>();
		for (int index = sheet.getNumMergedRegions() - 1; index >= 0; index--) {
			CellRangeAddress range = sheet.getMergedRegion(index);
			if (range.getFirstRow() >= from && range.getLastRow() <= to) {
				taken.add(range);
				sheet.removeMergedRegion(index);
			}
		}
		return taken;
	}

	/**
	 * A row as it was in the template.
	 *
	 * @param height its height, 0 for the standard one
	 * @param cells its cells
	 */
	private record Line(short height, List<Piece> cells) {

		static Line of(@Nullable Row row) {
			List<Piece> pieces = new ArrayList<>();
			if (row == null) {
				return new Line((short) 0, pieces);
			}
			row.forEach(cell -> pieces.add(Piece.of(cell)));
			return new Line(row.getHeight(), pieces);
		}

		void write(Row row, Function<String, String> fill) {
			if (this.height > 0) {
				row.setHeight(this.height);
			}
			this.cells.forEach(piece -> piece.write(row.createCell(piece.column()), fill));
		}

	}

	/**
	 * A cell as it was in the template: text, or what it is otherwise.
	 */
	private record Piece(int column, CellStyle style, CellType type, String text, double number) {

		static Piece of(Cell cell) {
			CellType type = cell.getCellType();
			return new Piece(cell.getColumnIndex(), cell.getCellStyle(), type,
					(type == CellType.STRING) ? cell.getStringCellValue() : "",
					(type == CellType.NUMERIC) ? cell.getNumericCellValue()
							: (type == CellType.BOOLEAN && cell.getBooleanCellValue()) ? 1 : 0);
		}

		void write(Cell cell, Function<String, String> fill) {
			cell.setCellStyle(this.style);
			switch (this.type) {
				case STRING -> {
					String filled = fill.apply(this.text);
					// What the user wrote himself stays as he wrote it.
					cell.setCellValue(filled.equals(this.text) ? filled : SafeCell.of(filled));
				}
				case NUMERIC -> cell.setCellValue(this.number);
				case BOOLEAN -> cell.setCellValue(this.number == 1);
				default -> {
					// An empty cell keeps its style.
				}
			}
		}

	}

}
