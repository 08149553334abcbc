package cn.chainmap.lead.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a workbook a user made: every placeholder must be one we know, those of rows
 * must stand in one row, and nothing may stand in the way of repeating it.
 */
final class TemplateCheck {

	/** A form of an office is a small file. */
	static final int LARGEST = 1_000_000;

	private static final int MOST_CELLS = 50_000;

	private final FormSource source;

	private final List<TemplateProblem> problems = new ArrayList<>();

	private final Set<String> fields = new LinkedHashSet<>();

	private int sheet = -1;

	private int row = -1;

	private String first = "";

	private int cells;

	private TemplateCheck(FormSource source) {
		this.source = source;
	}

	/**
	 * Where the repeated row is, and which fields the template uses.
	 * @throws TemplateException when it cannot be used
	 */
	static Layout inspect(byte[] content, FormSource source) {
		TemplateCheck check = new TemplateCheck(source);
		try (XSSFWorkbook workbook = open(content)) {
			check.readAll(workbook);
		}
		catch (IOException ex) {
			throw unreadable();
		}
		if (!check.problems.isEmpty()) {
			throw new TemplateException(check.problems);
		}
		return new Layout(check.sheet, check.row, List.copyOf(check.fields));
	}

	/** Opens a workbook without macros. */
	static XSSFWorkbook open(byte[] content) throws IOException {
		if (content.length > LARGEST) {
			throw refused("文件超过 1 MB。模板只需要表头和一行占位符，请删去数据和图片后再上传。");
		}
		if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
			throw refused("这不是 .xlsx 文件。请在 Excel 或 WPS 中另存为「Excel 工作簿（.xlsx）」。");
		}
		XSSFWorkbook workbook;
		try {
			workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
		}
		catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException ex) {
			throw unreadable();
		}
		if (workbook.isMacroEnabled()) {
			workbook.close();
			throw refused("模板带有宏，不能使用。请另存为不含宏的 .xlsx。");
		}
		return workbook;
	}

	private void readAll(XSSFWorkbook workbook) {
		for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
			Sheet page = workbook.getSheetAt(index);
			for (Row line : page) {
				for (Cell cell : line) {
					if (++this.cells > MOST_CELLS) {
						throw refused("模板的单元格超过 " + MOST_CELLS + " 个，请删去多余的行列。");
					}
					if (cell.getCellType() == CellType.STRING) {
						readText(cell, index);
					}
				}
			}
		}
		if (this.row < 0) {
			if (this.problems.isEmpty()) {
				problem("", null, "模板里没有明细占位符。请在要逐行填写的那一行写上占位符，例如 {{" + this.source.fields().get(2) + "}}。");
			}
			return;
		}
		checkBelow(workbook.getSheetAt(this.sheet));
		for (CellRangeAddress range : workbook.getSheetAt(this.sheet).getMergedRegions()) {
			if (range.containsRow(this.row) && (range.getFirstRow() != this.row || range.getLastRow() != this.row)) {
				problem(range.formatAsString(), null, "合并单元格跨越了明细行（第 " + (this.row + 1) + " 行），请取消这一行的上下合并。");
			}
		}
	}

	private void readText(Cell cell, int index) {
		String text = cell.getStringCellValue();
		String where = where(cell);
		if (Placeholders.hasStrayBraces(text)) {
			problem(where, null, "占位符的花括号不成对，应写成 {{名称}}。");
		}
		for (String name : Placeholders.names(text)) {
			if (FormFields.SINGLE.contains(name)) {
				this.fields.add(name);
			}
			else if (!this.source.fields().contains(name)) {
				problem(where, name,
						"没有占位符「" + name + "」" + suggestion(name) + "。可用的有：" + String.join("、", this.source.fields())
								+ "；整张表一次的有：" + String.join("、", FormFields.SINGLE) + "。");
			}
			else if (this.row >= 0 && (this.row != cell.getRowIndex() || this.sheet != index)) {
				problem(where, name, "明细占位符要写在同一行：已经在 " + this.first + " 那一行，这里又有一个。");
			}
			else {
				this.fields.add(name);
				this.sheet = index;
				this.row = cell.getRowIndex();
				this.first = this.first.isEmpty() ? where : this.first;
			}
		}
	}

	/** Rows below move down, and a formula would not follow. */
	private void checkBelow(Sheet page) {
		for (int line = this.row; line <= page.getLastRowNum(); line++) {
			Row cells = page.getRow(line);
			if (cells == null) {
				continue;
			}
			for (Cell cell : cells) {
				if (cell.getCellType() == CellType.FORMULA) {
					problem(where(cell), null, "明细行及其下方不能有公式：行数变化后公式会指错。合计可用 {{行数}}，或把公式移到明细上方。");
				}
			}
		}
	}

	private String suggestion(String name) {
		return this.source.fields()
			.stream()
			.filter(field -> !name.isEmpty() && (field.contains(name) || name.contains(field)
					|| field.chars().filter(letter -> name.indexOf(letter) >= 0).count() * 2 > field.length()))
			.findFirst()
			.map(field -> "，您是不是要「" + field + "」")
			.orElse("");
	}

	private void problem(String cell, @Nullable String placeholder, String message) {
		this.problems.add(new TemplateProblem(cell, placeholder, message));
	}

	private static String where(Cell cell) {
		return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
	}

	private static TemplateException refused(String message) {
		return new TemplateException(List.of(new TemplateProblem("", null, message)));
	}

	private static TemplateException unreadable() {
		return refused("文件打不开，可能已损坏或加了密码。请在 Excel 或 WPS 中打开后另存为 .xlsx 再上传。");
	}

	/**
	 * What a template looks like.
	 *
	 * @param sheet index of the sheet with the repeated row
	 * @param row index of that row
	 * @param fields the placeholders used
	 */
	record Layout(int sheet, int row, List<String> fields) {
	}

}
