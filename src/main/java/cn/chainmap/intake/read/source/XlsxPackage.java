package cn.chainmap.intake.read.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chainmap.intake.read.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook (工作簿部件): which is the list of sheets, and which part belongs to
 * which sheet.
 */
final class XlsxPackage implements Closeable {

	static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String SAVE_AS = "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传";

	private final ZipArchive zip;

	private final ReadSettings settings;

	private final Map<String, String> types = new HashMap<>();

	private final String workbook;

	private final Map<String, Relation> relations;

	/** Where a part points to. */
	record Relation(String type, String target) {
	}

	/** A sheet in the list of a workbook. */
	record SheetEntry(String name, boolean hidden, String part) {
	}

	XlsxPackage(ZipArchive zip, ReadSettings settings) throws IOException {
		this.zip = zip;
		this.settings = settings;
		readTypes();
		refuseMacros();
		this.workbook = workbook();
		refuseForeign(this.types.getOrDefault(this.workbook.toLowerCase(Locale.ROOT), ""));
		this.relations = relations(this.workbook);
	}

	private void readTypes() throws IOException {
		try (XmlReader xml = part(CONTENT_TYPES)) {
			while (xml.next()) {
				if (xml.isStart("Override")) {
					String name = xml.attribute("PartName", "");
					this.types.put((name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT),
							xml.attribute("ContentType", "").toLowerCase(Locale.ROOT));
				}
				else if (xml.isStart("Default")) {
					this.types.put("*." + xml.attribute("Extension", ""),
							xml.attribute("ContentType", "").toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	private void refuseMacros() throws RefusedException {
		boolean macros = this.types.values().stream().anyMatch(type -> type.contains("macroenabled"))
				|| this.types.values().stream().anyMatch(type -> type.contains("vbaproject"))
				|| this.zip.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
		if (macros) {
			throw new RefusedException("文件含有宏，不接收", "请另存为不含宏的 .xlsx 后再上传");
		}
	}

	private String workbook() throws IOException {
		for (Relation relation : relations("").values()) {
			if (relation.type().endsWith("/officeDocument")) {
				String name = this.zip.find(relation.target());
				if (name != null) {
					return name;
				}
			}
		}
		throw new RefusedException("压缩包里没有工作簿，不是 .xlsx 文件", SAVE_AS);
	}

	private static void refuseForeign(String type) throws RefusedException {
		if (type.contains("wordprocessingml")) {
			throw new RefusedException("这其实是 Word 文档，不是工作簿", "请把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx");
		}
		if (type.contains("presentationml")) {
			throw new RefusedException("这其实是演示文稿，不是工作簿", "请把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx");
		}
		if (type.contains("sheet.binary")) {
			throw new RefusedException("这是二进制工作簿（.xlsb），不能读取", SAVE_AS);
		}
	}

	/** The sheets with rows, in the order shown; sheets that are charts are left out. */
	List<SheetEntry> sheets() throws IOException {
		List<SheetEntry> sheets = new ArrayList<>();
		try (XmlReader xml = part(this.workbook)) {
			while (xml.next()) {
				if (xml.isStart("sheet")) {
					Relation relation = this.relations.get(xml.attribute("id", ""));
					String part = (relation != null && relation.type().endsWith("/worksheet"))
							? this.zip.find(relation.target()) : null;
					if (part != null) {
						sheets.add(new SheetEntry(xml.attribute("name", ""),
								!"visible".equals(xml.attribute("state", "visible")), part));
					}
				}
			}
		}
		return sheets;
	}

	/** Whether serial numbers of dates count from 1904. */
	boolean startsIn1904() throws IOException {
		try (XmlReader xml = part(this.workbook)) {
			while (xml.next()) {
				if (xml.isStart("workbookPr")) {
					return xml.flag("date1904");
				}
			}
		}
		return false;
	}

	/** Name of the part with the shared strings, or the styles; {@code null} for none. */
	@Nullable String related(String type) {
		return this.relations.values()
			.stream()
			.filter(relation -> relation.type().endsWith("/" + type))
			.map(relation -> this.zip.find(relation.target()))
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private Map<String, Relation> relations(String part) throws IOException {
		int slash = part.lastIndexOf('/') + 1;
		String directory = part.substring(0, slash);
		String name = this.zip.find(directory + "_rels/" + part.substring(slash) + ".rels");
		Map<String, Relation> found = new HashMap<>();
		if (name == null) {
			return found;
		}
		try (XmlReader xml = part(name)) {
			while (xml.next()) {
				// What lies outside of the file is never looked at.
				if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
					found.put(xml.attribute("Id", ""),
							new Relation(xml.attribute("Type", ""), resolve(directory, xml.attribute("Target", ""))));
				}
			}
		}
		return found;
	}

	private static String resolve(String directory, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		String base = directory;
		String rest = target.startsWith("./") ? target.substring(2) : target;
		while (rest.startsWith("../") && !base.isEmpty()) {
			rest = rest.substring(3);
			base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
		}
		return base + rest;
	}

	XmlReader part(String name) throws IOException {
		return new XmlReader(content(name), this.settings.cellLength());
	}

	InputStream content(String name) throws IOException {
		return this.zip.open(name, this.settings.entrySize().toBytes());
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
