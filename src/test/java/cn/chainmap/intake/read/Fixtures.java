package cn.chainmap.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes files to read into a directory.
 */
final class Fixtures {

	private final Path directory;

	Fixtures(Path directory) {
		this.directory = directory;
	}

	UploadedFile bytes(String name, byte[] content) {
		try {
			Path file = Files.createTempFile(this.directory, "upload-", ".bin");
			Files.write(file, content);
			return new UploadedFile(name, file, "", content.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	UploadedFile csv(String name, String text) {
		return bytes(name, text.getBytes(StandardCharsets.UTF_8));
	}

	UploadedFile csv(String name, String text, String charset) {
		return bytes(name, text.getBytes(Charset.forName(charset)));
	}

	/** A workbook with one sheet. */
	UploadedFile sheet(Object[]... rows) {
		return workbook(workbook -> fill(workbook.createSheet("Sheet1"), rows));
	}

	UploadedFile workbook(Consumer<XSSFWorkbook> content) {
		return bytes("名单.xlsx", xlsx(content));
	}

	static byte[] xlsx(Consumer<XSSFWorkbook> content) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			content.accept(workbook);
			return save(workbook);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] save(Workbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	static void fill(Sheet sheet, Object[]... rows) {
		for (int i = 0; i < rows.length; i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < rows[i].length; j++) {
				set(row.createCell(j), rows[i][j]);
			}
		}
	}

	private static void set(Cell cell, Object value) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof Boolean flag) {
			cell.setCellValue(flag);
		}
		else if (value != null) {
			cell.setCellValue(value.toString());
		}
	}

	static byte[] zip(Map<String, String> entries) {
		Map<String, byte[]> content = new LinkedHashMap<>();
		entries.forEach((name, text) -> content.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return zipOfBytes(content);
	}

	static byte[] zipOfBytes(Map<String, byte[]> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** The parts of the smallest workbook, for breaking one of them. */
	static Map<String, String> parts(String sheetData) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", """
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
					<Default Extension="xml" ContentType="application/xml"/>
					<Override PartName="/xl/workbook.xml"
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
					</Types>""");
		parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
		parts.put("xl/workbook.xml", """
				<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
				<sheets><sheet name="Sheet1" sheetId="1" r:id="r0"/></sheets></workbook>""");
		parts.put("xl/_rels/workbook.xml.rels",
				relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
		parts.put("xl/sharedStrings.xml", "<sst><si><t>企业名称</t></si><si><t>甲公司</t></si></sst>");
		parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + sheetData + "</worksheet>");
		return parts;
	}

	static String relations(String... typesAndTargets) {
		StringBuilder xml = new StringBuilder("<Relationships>");
		for (int i = 0; i < typesAndTargets.length; i += 2) {
			xml.append("<Relationship Id=\"r")
				.append(i / 2)
				.append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
				.append(typesAndTargets[i])
				.append("\" Target=\"")
				.append(typesAndTargets[i + 1])
				.append("\"/>");
		}
		return xml.append("</Relationships>").toString();
	}

	/** Text cells of a row of a sheet part. */
	static String row(int number, String... texts) {
		StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
		for (String text : texts) {
			xml.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
		}
		return xml.append("</row>").toString();
	}

	void write(Path file, Consumer<OutputStream> content) {
		try (OutputStream out = Files.newOutputStream(file)) {
			content.accept(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path directory() {
		return this.directory;
	}

}
