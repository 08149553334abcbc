package cn.chainmap.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole files, by the case numbers of the bad-input catalogue.
 */
class FileCasesTests {

	private static final Object[][] ROWS = { { "企业名称", "所属省份" }, { "甲公司", "重庆市" } };

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@Test
	void case01EmptyFile() {
		refused(this.fixtures.bytes("a.xlsx", new byte[0]), "文件为空");
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 100, 1000, 3000 })
	void case02TruncatedWorkbook(int length) {
		byte[] whole = Fixtures.xlsx(workbook -> Fixtures.fill(workbook.createSheet(), ROWS));
		refused(this.fixtures.bytes("a.xlsx", Arrays.copyOf(whole, length)), "文件已损坏");
	}

	@Test
	void case03CsvNamedXlsx() {
		Reading reading = Reading.of(this.fixtures.csv("a.xlsx", "企业名称,所属省份\n甲公司,重庆市\n"));
		assertThat(reading.values("name")).containsExactly("甲公司");
		assertThat(reading.warnings()).anyMatch(reason -> reason.contains("内容其实是 CSV"));
	}

	@Test
	void case04OldWorkbookNamedXlsx() throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			Fixtures.fill(workbook.createSheet("企业"),
					new Object[][] { { "企业名称", "营收（万元）", "本地" }, { "甲公司", 12.5, true }, { "乙公司", 3, false } });
			workbook.createSheet("空表");
			workbook.getSheetAt(0).getRow(1).createCell(3).setCellFormula("1+1");
			Reading reading = Reading.of(this.fixtures.bytes("a.xlsx", Fixtures.save(workbook)));
			assertThat(reading.values("name")).containsExactly("甲公司", "乙公司");
			assertThat(reading.values("revenue_wan_yuan")).containsExactly(12.5, 3.0);
			assertThat(reading.values("local")).containsExactly(true, false);
			assertThat(reading.rejections()).isEmpty();
		}
	}

	@Test
	void case05HtmlNamedXls() {
		refused(this.fixtures.csv("a.xls", "<html><body><table><tr><td>企业名称</td></tr></table></body></html>"), "HTML");
		refused(this.fixtures.csv("a.xls", "\uFEFF <META charset=utf-8><table>"), "HTML");
	}

	@Test
	void case06VeryOldWorkbook() {
		refused(this.fixtures.bytes("a.xls", new byte[] { 9, 4, 6, 0, 0, 0, 16, 0, 0, 0 }), "Excel 95");
	}

	@Test
	void case07ContainerWithoutWorkbook() throws IOException {
		refused(container("WordDocument"), "Word 文档");
		refused(container("Something"), "没有工作簿");
		refused(container("Book"), "Excel 95");
	}

	@Test
	void case08PlainZipAndZipSlip() throws IOException {
		refused(this.fixtures.bytes("a.xlsx", Fixtures.zip(Map.of("a.txt.exe", "x"))), "没有 .csv 文件");
		refused(this.fixtures.bytes("a.zip", Fixtures.zip(Map.of("../../evil.csv", "企业名称\n甲公司"))), "越出目录");
		try (Stream<Path> files = Files.walk(this.directory.getParent(), 2)) {
			assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("evil.csv");
		}
	}

	@Test
	void case09WordDocumentNamedXlsx() {
		Map<String, String> parts = Fixtures.parts("");
		parts.computeIfPresent("[Content_Types].xml",
				(name, text) -> text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
		refused(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)), "Word 文档");
		Map<String, String> without = Fixtures.parts("");
		without.remove("_rels/.rels");
		refused(this.fixtures.bytes("a.xlsx", Fixtures.zip(without)), "没有工作簿");
	}

	@Test
	void case10EncryptedWorkbook() throws Exception {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("13800000000");
			try (var out = encryptor.getDataStream(container)) {
				out.write(Fixtures.xlsx(workbook -> Fixtures.fill(workbook.createSheet(), ROWS)));
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			container.writeFilesystem(bytes);
			refused(this.fixtures.bytes("a.xlsx", bytes.toByteArray()), "已加密");
		}
	}

	@Test
	void case11ProtectedSheet() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			Fixtures.fill(workbook.createSheet(), ROWS);
			workbook.getSheetAt(0).protectSheet("x");
			workbook.lockStructure();
		}));
		assertThat(reading.values("name")).containsExactly("甲公司");
	}

	@Test
	void case12MacroWorkbook() {
		Map<String, String> parts = Fixtures.parts(Fixtures.row(1, "企业名称") + Fixtures.row(2, "甲公司"));
		parts.put("xl/vbaProject.bin", "x");
		refused(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)), "宏");
	}

	@Test
	void case13ZipBomb() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		Fixtures.parts("").forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
		parts.put("xl/worksheets/sheet1.xml", new byte[200 << 20]);
		UploadedFile bomb = this.fixtures.bytes("a.xlsx", Fixtures.zipOfBytes(parts));
		assertThat(bomb.size()).isLessThan(1 << 20);
		assertThat(CpuTime.of(() -> refused(bomb, "炸弹"))).isLessThan(Duration.ofSeconds(1));
		refused(this.fixtures.bytes("a.zip", Fixtures.zipOfBytes(Map.of("firms.csv", new byte[100 << 20]))), "炸弹");
	}

	@Test
	void case13ZipBombThatLiesAboutItsSize() {
		byte[] zip = Fixtures.zipOfBytes(Map.of("firms.csv", new byte[100 << 20]));
		// The size unpacked in the central directory, at its end.
		int entry = zip.length - 22 - 46 - "firms.csv".length();
		Arrays.fill(zip, entry + 24, entry + 28, (byte) 1);
		assertThat(Reading.of(this.fixtures.bytes("a.zip", zip)).rejections()).hasSize(1);
	}

	@Test
	void case14ManyEntries() {
		Map<String, String> entries = new LinkedHashMap<>();
		for (int i = 0; i < 1001; i++) {
			entries.put("a" + i + ".csv", "x");
		}
		refused(this.fixtures.bytes("a.zip", Fixtures.zip(entries)), "超过上限 1000 个");
	}

	@Test
	void case15LargeEntry() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] noise = new byte[1 << 16];
		new java.util.Random(1).nextBytes(noise);
		// Packed some 64 times: below the ratio of a bomb.
		byte[] block = new byte[4 << 20];
		System.arraycopy(noise, 0, block, 0, noise.length);
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : Fixtures.parts("").entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
			zip.putNextEntry(new ZipEntry("xl/media/big.bin"));
			for (int i = 0; i < 300; i++) {
				zip.write(block);
			}
		}
		refused(this.fixtures.bytes("a.xlsx", out.toByteArray()), "解开后超过上限");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml" })
	void case16DocumentType(String part) {
		Map<String, String> parts = Fixtures.parts("<sheetData/>");
		parts.computeIfPresent(part, (name, text) -> """
				<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>"""
				+ text);
		refused(this.fixtures.bytes("a.xlsx", Fixtures.zip(parts)), "DOCTYPE");
	}

	@Test
	void case17ImagesAndLinksAreIgnored() {
		Reading reading = Reading.of(this.fixtures.workbook(workbook -> {
			Fixtures.fill(workbook.createSheet(), ROWS);
			workbook.addPicture(new byte[2 << 20], org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
			workbook.getSheetAt(0).getRow(1).createCell(2).setCellFormula("HYPERLINK(\"http://127.0.0.1:9/x\",\"x\")");
		}));
		assertThat(reading.values("name")).containsExactly("甲公司");
	}

	@Test
	void case18LargeFiles() {
		ReadSettings small = new ReadSettings(org.springframework.util.unit.DataSize.ofBytes(100),
				org.springframework.util.unit.DataSize.ofBytes(100), ReadSettings.defaults().unpackedSize(),
				ReadSettings.defaults().entrySize(), ReadSettings.defaults().tableEntrySize(), 1000, 100, 200_000,
				200_000, 200, 32_767, 1_000_000, 60);
		Reading reading = Reading.of(Reading.reader(small, new Reading.Memory()), Map.of(),
				this.fixtures.csv("a.csv", "企业名称\n" + "甲公司\n".repeat(20)));
		assertThat(reading.rejections()).singleElement().asString().contains("文件超过上限");
	}

	@Test
	void case20OddNames() {
		String name = "../../‮x" + "长".repeat(300) + "😀=cmd().xlsx";
		Reading reading = Reading.of(new UploadedFile(name,
				this.fixtures.workbook(workbook -> Fixtures.fill(workbook.createSheet(), ROWS)).path(), "", 1));
		assertThat(reading.rows).singleElement().satisfies(row -> assertThat(row.origin().file()).isEqualTo(name));
	}

	@Test
	void otherKindsOfFilesAreNamed() {
		refused(this.fixtures.csv("a.pdf", "%PDF-1.7"), "PDF");
		refused(this.fixtures.bytes("a.xlsx", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0 }), "图片");
		refused(this.fixtures.bytes("a.ods",
				Fixtures.zip(Map.of("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>"))), "OpenDocument");
	}

	private UploadedFile container(String entry) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			container.writeFilesystem(bytes);
			return this.fixtures.bytes("a.xls", bytes.toByteArray());
		}
	}

	private static void refused(UploadedFile file, String reason) {
		Reading reading = Reading.of(file);
		assertThat(reading.rows).isEmpty();
		assertThat(reading.rejections()).as(reason).hasSize(1);
		assertThat(reading.rejections().get(0)).contains(reason);
		assertThat(reading.problems).allSatisfy(problem -> assertThat(problem.remedy()).isNotEmpty());
		assertThat(List.of(reading.problems.get(0).origin().row())).containsExactly(0L);
	}

}
