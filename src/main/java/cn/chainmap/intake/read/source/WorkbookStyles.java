package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The number formats of a workbook's cells (单元格数字格式).
 */
final class WorkbookStyles {

	private static final int MOST = 70_000;

	/** Format by style. */
	private final List<String> formats = new ArrayList<>();

	private final List<Boolean> dates = new ArrayList<>();

	static WorkbookStyles none() {
		return new WorkbookStyles();
	}

	static WorkbookStyles read(InputStream part, int cellLength) throws IOException {
		WorkbookStyles styles = new WorkbookStyles();
		Map<Integer, String> own = new HashMap<>();
		boolean cells = false;
		try (XmlReader xml = new XmlReader(part, cellLength)) {
			while (xml.next()) {
				if (xml.isStart("numFmt") && own.size() < MOST) {
					own.put(xml.number("numFmtId"), xml.attribute("formatCode", ""));
				}
				else if (xml.isStart("cellXfs")) {
					cells = true;
				}
				else if (xml.isEnd("cellXfs")) {
					cells = false;
				}
				else if (cells && xml.isStart("xf") && styles.formats.size() < MOST) {
					styles.add(Math.max(0, xml.number("numFmtId")), own);
				}
			}
		}
		return styles;
	}

	private void add(int id, Map<Integer, String> own) {
		String format = own.get(id);
		if (format == null) {
			format = (id < 50) ? String.valueOf(BuiltinFormats.getBuiltinFormat(id)) : "";
		}
		this.formats.add(format);
		this.dates.add(isDate(id, format));
	}

	static boolean isDate(int id, String format) {
		// 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean Excel.
		return id >= 27 && id <= 36 || id >= 50 && id <= 58 || DateUtil.isADateFormat(id, format);
	}

	String format(int style) {
		return (style >= 0 && style < this.formats.size()) ? this.formats.get(style) : "";
	}

	boolean isDate(int style) {
		return style >= 0 && style < this.dates.size() && this.dates.get(style);
	}

}
