package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A template to begin with (示例模板): a heading with fields that stand once, titles, and the
 * row that is repeated, with the fields of a built-in list.
 */
final class SampleTemplate {

	private SampleTemplate() {
	}

	static void write(FormSource source, OutputStream out) throws IOException {
		List<BuiltInForm.Column> columns = form(source).columns()
			.stream()
			.filter(column -> source.fields().contains(column.field()))
			.limit(8)
			.toList();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("示例");
			sheet.createRow(0).createCell(0).setCellValue("{{清单名称}}（{{地点}}，{{导出日期}}，共 {{行数}} 行）");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
			Row titles = sheet.createRow(1);
			Row fields = sheet.createRow(2);
			CellStyle head = headStyle(workbook);
			for (int i = 0; i < columns.size(); i++) {
				titles.createCell(i).setCellValue(columns.get(i).title());
				titles.getCell(i).setCellStyle(head);
				fields.createCell(i).setCellValue("{{" + columns.get(i).field() + "}}");
				sheet.setColumnWidth(i, 256 * columns.get(i).width());
			}
			sheet.createRow(4).createCell(0).setCellValue("制表：{{导出人}}　　筛选条件：{{筛选条件}}");
			workbook.write(out);
		}
	}

	private static BuiltInForm form(FormSource source) {
		return switch (source) {
			case LEADS -> BuiltInForm.LEAD_POOL;
			case CANDIDATES -> BuiltInForm.LEAD_LIST;
			case GAPS -> BuiltInForm.GAP_LIST;
		};
	}

	private static CellStyle headStyle(XSSFWorkbook workbook) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle style = workbook.createCellStyle();
		style.setFont(bold);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

}
