package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook sheet by sheet, row by row, straight into the output: the first bytes
 * go out at once, nothing is kept in memory or on disk, and the number of sheets need not
 * be known before. (POI's streaming workbook sends nothing before it has everything in
 * files, its deferred one writes sheets in no order.) When it is not finished, the file
 * is no workbook.
 */
final class XlsxOut {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	/** What a workbook takes for an escaped character. */
	private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	/**
	 * Text cells have the format text, so that they stay text when somebody edits them.
	 */
	private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
			+ "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"等线\"/></font>"
			+ "<font><b/><sz val=\"11\"/><name val=\"等线\"/></font></fonts>"
			+ "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
			+ "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9D9D9\"/></patternFill></fill></fills>"
			+ "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
			+ "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
			+ "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
			+ "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
			+ "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\""
			+ " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/></cellXfs>"
			+ "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

	private static final int LETTERS = 26;

	private final ZipOutputStream zip;

	private final XmlOut xml;

	private final List<String> sheets = new ArrayList<>();

	private int row;

	private boolean rowOpen;

	XlsxOut(OutputStream out) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.xml = new XmlOut(this.zip);
		part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"" + CONTENT + "worksheet+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CONTENT + "sheet.main+xml\"/>"
				+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + CONTENT + "styles+xml\"/></Types>");
		part("_rels/.rels", RELATIONSHIPS + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
				+ "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
		part("xl/styles.xml", STYLES);
	}

	/** Begins a sheet, its first row frozen. */
	void beginSheet(String name) throws IOException {
		this.sheets.add(name);
		this.row = 0;
		begin("xl/worksheets/sheet" + this.sheets.size() + ".xml");
		this.xml.raw("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\""
				+ ((this.sheets.size() == 1) ? " tabSelected=\"1\"" : "")
				+ "><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
				+ "<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>");
	}

	/** Begins the next row of the sheet. */
	void beginRow() throws IOException {
		endRow();
		this.row++;
		this.rowOpen = true;
		this.xml.raw("<row r=\"" + this.row + "\">");
	}

	/** Rows of the sheet so far. */
	int rows() {
		return this.row;
	}

	void text(int column, String text) throws IOException {
		text(column, text, "1");
	}

	void title(int column, String text) throws IOException {
		text(column, text, "2");
	}

	void number(int column, double number) throws IOException {
		this.xml.raw("<c").attribute("r", name(column) + this.row).raw("><v>" + number + "</v></c>");
	}

	void endSheet() throws IOException {
		endRow();
		this.xml.raw("</sheetData></worksheet>");
		end();
	}

	/** Completes the workbook. */
	void finish() throws IOException {
		begin("xl/workbook.xml");
		this.xml.raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
				+ "\"><bookViews><workbookView/></bookViews><sheets>");
		for (int number = 1; number <= this.sheets.size(); number++) {
			this.xml.raw("<sheet")
				.attribute("name", this.sheets.get(number - 1))
				.raw(" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
		}
		this.xml.raw("</sheets></workbook>");
		end();
		StringBuilder targets = new StringBuilder(RELATIONSHIPS);
		for (int number = 1; number <= this.sheets.size(); number++) {
			targets.append("<Relationship Id=\"rId%1$d\" Type=\"%2$s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
				.formatted(number, OFFICE));
		}
		targets.append("<Relationship Id=\"rId%d\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
			.formatted(this.sheets.size() + 1, OFFICE));
		part("xl/_rels/workbook.xml.rels", targets.toString());
		this.zip.finish();
		this.zip.flush();
	}

	private void text(int column, String text, String style) throws IOException {
		this.xml.raw("<c")
			.attribute("r", name(column) + this.row)
			.attribute("s", style)
			.raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
			.text(ESCAPED.matcher(text).replaceAll("_x005F_"))
			.raw("</t></is></c>");
	}

	private void endRow() throws IOException {
		if (this.rowOpen) {
			this.xml.raw("</row>");
			this.rowOpen = false;
		}
	}

	private void part(String name, String content) throws IOException {
		begin(name);
		this.xml.raw(content);
		end();
	}

	private void begin(String name) throws IOException {
		this.zip.putNextEntry(new ZipEntry(name));
		this.xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
	}

	private void end() throws IOException {
		this.xml.flush();
		this.zip.closeEntry();
	}

	/** A, B, … Z, AA, … */
	private static String name(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return (column < LETTERS) ? last : name(column / LETTERS - 1) + last;
	}

}
