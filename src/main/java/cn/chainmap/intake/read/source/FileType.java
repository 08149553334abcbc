package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a file really is, told from its first bytes; its name says nothing.
 */
enum FileType {

	/** A zip: a workbook, or CSV files. */
	ZIP,
	/** An old workbook, or any other document of old Office. */
	OLE2,
	/** Anything that may be text. */
	TEXT;

	private static final int HEAD = 4096;

	private static final String SAVE_AS = "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传";

	/**
	 * @throws RefusedException when it is nothing that holds tables
	 */
	static FileType of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (head.length == 0) {
			throw new RefusedException("文件为空", "请确认文件已保存完整，再上传");
		}
		if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 7, 8)) {
			return ZIP;
		}
		if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
			return OLE2;
		}
		refuseForeign(head);
		refuseMarkup(head);
		return TEXT;
	}

	private static void refuseForeign(byte[] head) throws RefusedException {
		if (starts(head, 0x09, 0x00) || starts(head, 0x09, 0x02) || starts(head, 0x09, 0x04)
				|| starts(head, 0x09, 0x08)) {
			throw new RefusedException("这是 Excel 95 或更早版本的工作簿，不能读取", SAVE_AS);
		}
		String what = foreign(head);
		if (!what.isEmpty()) {
			throw new RefusedException("这是" + what + "，不是表格", "请上传 .xlsx、.xls、.csv 文件，或 .csv 文件的 zip 压缩包");
		}
	}

	private static String foreign(byte[] head) {
		if (starts(head, '%', 'P', 'D', 'F')) {
			return " PDF 文件";
		}
		if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xBC, 0xAF) || starts(head, 0x1F, 0x8B)) {
			return " rar、7z 或 gz 压缩包";
		}
		if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
			return "图片";
		}
		if (starts(head, '{', '\\', 'r', 't', 'f')) {
			return " RTF 文档";
		}
		return starts(head, 'M', 'Z') && hasZeros(head) || starts(head, 0x7F, 'E', 'L', 'F') ? "可执行程序" : "";
	}

	private static void refuseMarkup(byte[] head) throws RefusedException {
		String text = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
			.replace("\u0000", "")
			.strip()
			.toLowerCase(Locale.ROOT);
		if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			throw new RefusedException("这是 XML 表格 2003，不能读取", SAVE_AS);
		}
		if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")
				|| text.startsWith("<meta") || text.startsWith("<") && text.contains("<table")) {
			throw new RefusedException("这其实是网页（HTML 表格），只是名字像工作簿", "请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传");
		}
		if (text.startsWith("<?xml")) {
			throw new RefusedException("这是 XML 文件，不是表格", SAVE_AS);
		}
	}

	private static boolean hasZeros(byte[] head) {
		for (byte value : head) {
			if (value == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean starts(byte[] head, int... bytes) {
		if (head.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
