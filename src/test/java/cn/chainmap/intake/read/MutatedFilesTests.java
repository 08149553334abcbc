package cn.chainmap.intake.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files broken at random: nothing is thrown, nothing takes long, nothing is left behind,
 * and something is always said.
 */
class MutatedFilesTests {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final Object[][] ROWS = { { "某某区企业名录" },
			{ "企业名称", "统一社会信用代码", "经营状态", "营业收入（亿元）", "关停日期", "联系电话", "标签" },
			{ "甲公司", "91110000802100433B", "存续", "1.5", "2024年3月", "138 0000 0000", "链主；龙头" },
			{ "乙公司", "914403001922038216", "吊销，未注销", 3, 45292, 13800000000L, "无" },
			{ "丙公司", "办理中", "停业", "50-100万", "3/5/24", "023-88888888转801", "" }, { "合计", null, null, 4.5 } };

	private static final List<String> TOKENS = List.of("\"", ",", "\n", "\r", "\t", ";", "，", "\u0000", "\uFEFF",
			"\uFFFF", "\uD800", "<", ">", "]]>", "<!--", "&amp;", "&x;", "1E999", "-", "99999999999999999999", "ZZZZ9",
			"_xD800_", "企业名称", "=\"", "'", "（", "%", "NaN", "\u202E");

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@Test
	void bytesOfWorkbooks() {
		byte[] whole = Fixtures.xlsx(workbook -> Fixtures.fill(workbook.createSheet("企业"), ROWS));
		mutate(400, whole, "a.xlsx");
	}

	@Test
	void bytesOfOldWorkbooks() throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			Fixtures.fill(workbook.createSheet("企业"), ROWS);
			mutate(400, Fixtures.save(workbook), "a.xls");
		}
	}

	@Test
	void bytesOfCsv() {
		mutate(600, csv().getBytes(StandardCharsets.UTF_8), "a.csv");
		mutate(600, csv().getBytes(Charset.forName("GB18030")), "a.csv");
		mutate(200, csv().getBytes(StandardCharsets.UTF_16LE), "a.csv");
	}

	@Test
	void textOfCsv() {
		for (int seed = 0; seed < 1000; seed++) {
			read(seed, mutate(new Random(seed), csv()).getBytes(StandardCharsets.UTF_8), "a.csv");
		}
	}

	@Test
	void partsOfWorkbooks() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < ROWS.length; i++) {
			rows.append(Fixtures.row(i + 1, Arrays.stream(ROWS[i]).map(String::valueOf).toArray(String[]::new)));
		}
		rows.append("<row r=\"9\"><c r=\"A9\" t=\"s\"><v>1</v></c><c r=\"D9\" s=\"1\"><f>1</f><v>2</v></c></row>")
			.append("<mergeCells count=\"1\"><mergeCell ref=\"A1:G1\"/></mergeCells>");
		Map<String, String> parts = Fixtures.parts(rows.toString());
		parts.put("xl/_rels/workbook.xml.rels", Fixtures.relations("worksheet", "worksheets/sheet1.xml",
				"sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
		parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\"/></numFmts>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
		List<String> names = List.copyOf(parts.keySet());
		for (int seed = 0; seed < 1500; seed++) {
			Random random = new Random(seed);
			Map<String, String> broken = new LinkedHashMap<>(parts);
			broken.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> mutate(random, text));
			read(seed, Fixtures.zip(broken), "a.xlsx");
		}
	}

	private static String csv() {
		StringBuilder text = new StringBuilder();
		for (Object[] row : ROWS) {
			text.append(
					String.join(",", Arrays.stream(row).map(cell -> (cell == null) ? "" : cell.toString()).toList()))
				.append('\n');
		}
		return text.toString();
	}

	private void mutate(int times, byte[] whole, String name) {
		for (int seed = 0; seed < times; seed++) {
			Random random = new Random(seed);
			byte[] broken = whole.clone();
			for (int i = random.nextInt(8); i >= 0; i--) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
			}
			read(seed, random.nextInt(5) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken, name);
		}
	}

	private static String mutate(Random random, String text) {
		StringBuilder broken = new StringBuilder(text);
		for (int i = random.nextInt(5); i >= 0; i--) {
			int place = random.nextInt(broken.length());
			switch (random.nextInt(4)) {
				case 0 -> broken.deleteCharAt(place);
				case 1 -> broken.insert(place, TOKENS.get(random.nextInt(TOKENS.size())));
				case 2 -> broken.setCharAt(place, TOKENS.get(random.nextInt(TOKENS.size())).charAt(0));
				default -> broken.insert(place, broken.substring(place, Math.min(broken.length(), place + 40)));
			}
		}
		return broken.toString();
	}

	private void read(int seed, byte[] content, String name) {
		UploadedFile file = this.fixtures.bytes(name, content);
		assertThat(CpuTime.of(() -> {
			Reading reading = Reading.of(file);
			assertThat(reading.rows.size() + reading.problems.size()).as("%s, seed %d", name, seed).isPositive();
			assertThat(reading.problems).as("%s, seed %d", name, seed)
				.allMatch(problem -> !problem.reason().isEmpty() && !problem.remedy().isEmpty());
		})).as("%s, seed %d", name, seed).isLessThan(LONGEST);
		delete(file.path());
	}

	private void delete(Path file) {
		try (Stream<Path> left = Files.list(this.directory)) {
			Files.delete(file);
			assertThat(left.filter(other -> !other.equals(file))).isEmpty();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
