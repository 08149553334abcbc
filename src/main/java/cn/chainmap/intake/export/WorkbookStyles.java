package cn.chainmap.intake.export;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells of exported workbooks look, and how their texts are written down.
 */
final class WorkbookStyles {

	/** What a workbook takes for an escaped character. */
	private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private WorkbookStyles() {
	}

	/** Text stays text when somebody edits the cell. */
	static CellStyle text(Workbook workbook) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat("@"));
		return style;
	}

	static CellStyle head(Workbook workbook) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle style = text(workbook);
		style.setFont(bold);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	/** A text that happens to look like an escape is escaped itself. */
	static String escape(String text) {
		return ESCAPED.matcher(text).replaceAll("_x005F_");
	}

}
