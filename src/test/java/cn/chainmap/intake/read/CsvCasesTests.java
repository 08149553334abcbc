package cn.chainmap.intake.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * CSV files, by the case numbers of the bad-input catalogue.
 */
class CsvCasesTests {

	private static final String TEXT = "企业名称,所属省份\n重庆某某机械有限公司,重庆市\n";

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@Test
	void case67And68Encodings() {
		reads(this.fixtures.csv("a.csv", TEXT));
		reads(this.fixtures.csv("a.csv", "\uFEFF" + TEXT));
		reads(this.fixtures.csv("a.txt", "\uFEFF" + TEXT.replace(',', '\t'), "UTF-16LE"));
		reads(this.fixtures.csv("a.txt", TEXT.replace(',', '\t'), "UTF-16LE"));
		reads(this.fixtures.csv("a.txt", "\uFEFF" + TEXT, "UTF-16BE"));
		reads(this.fixtures.csv("a.csv", TEXT, "GB18030"));
		reads(this.fixtures.csv("a.csv", TEXT, "GBK"));
	}

	@Test
	void case49RareCharactersInGb18030() {
		Reading reading = Reading.of(this.fixtures.csv("a.csv", "企业名称,所属省份\n𠮷㐀某某机械有限公司,重庆市\n", "GB18030"));
		assertThat(reading.values("name")).containsExactly("𠮷㐀某某机械有限公司");
	}

	@Test
	void case69MixedEncodingsAndBig5() {
		byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
		byte[] gbk = "成都某某机械有限公司,四川省\n".getBytes(Charset.forName("GBK"));
		byte[] mixed = Arrays.copyOf(utf8, utf8.length + gbk.length);
		System.arraycopy(gbk, 0, mixed, utf8.length, gbk.length);
		assertThat(Reading.of(this.fixtures.bytes("a.csv", mixed)).rejections()).singleElement()
			.asString()
			.contains("第 3 行");
		assertThat(Reading.of(this.fixtures.csv("a.csv", "企業名稱,所屬省份\n某某機械股份有限公司,臺灣省\n", "Big5")).rejections())
			.singleElement()
			.asString()
			.contains("Big5");
		assertThat(
				Reading.of(this.fixtures.bytes("a.csv", new byte[] { 'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF }))
					.rejections())
			.singleElement()
			.asString()
			.contains("第 2 行");
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void case70Separators(String separator) {
		reads(this.fixtures.csv("a.csv", TEXT.replace(",", separator)));
	}

	@Test
	void case70FullWidthCommas() {
		assertThat(Reading.of(this.fixtures.csv("a.csv", TEXT.replace(",", "，"))).rejections()).singleElement()
			.asString()
			.contains("全角逗号");
	}

	@Test
	void case71QuotesAndLineEnds() {
		Reading reading = Reading.of(this.fixtures.csv("a.csv", "企业名称,产品\r\"甲\"\"公司\",\"一,二\n三\"\r\"乙公司\",四\r"));
		assertThat(reading.values("name")).containsExactly("甲\"公司", "乙公司");
		assertThat(reading.values("products")).containsExactly("一,二\n三", "四");
		assertThat(reading.rows.get(1).origin().row()).isEqualTo(3);
		for (String broken : List.of("企业名称,产品\n甲公司,\"一\n乙公司,二\n", "企业名称,产品\n甲公司,\"一\n" + "乙公司,二\n".repeat(1 << 18))) {
			assertThat(Reading.of(this.fixtures.csv("a.csv", broken)).rejections()).singleElement()
				.asString()
				.contains("第 2 行")
				.contains("引号");
		}
	}

	@Test
	void case72RaggedRows() {
		Reading reading = Reading.of(this.fixtures.csv("a.csv", "企业名称,省份,城市\n甲公司\n乙公司,重庆市,重庆市,大足区\n丙公司,重庆市,,,\n"));
		assertThat(reading.values("name")).containsExactly("甲公司", "丙公司");
		assertThat(reading.rejections()).containsExactly("该行有 4 格，列名只有 3 个");
	}

	@Test
	void case73WrappedTexts() {
		Reading reading = Reading
			.of(this.fixtures.csv("a.csv", "企业编号,企业名称,联系电话\n=\"0123\",'甲公司,'13800000000\n'0124,乙公司,\n"));
		assertThat(reading.values("id")).containsExactly("0123", "0124");
		assertThat(reading.values("phone")).containsExactly("13800000000", null);
		assertThat(reading.values("name")).containsExactly("'甲公司", "乙公司");
	}

	@Test
	void case74EndlessLine() throws IOException {
		Path file = this.directory.resolve("endless");
		this.fixtures.write(file, out -> repeat(out, "企业名称,省份\n甲公司,".getBytes(StandardCharsets.UTF_8), 200 << 20));
		UploadedFile upload = new UploadedFile("a.csv", file, "", Files.size(file));
		assertThat(CpuTime.of(() -> assertThat(Reading.of(upload).rejections()).singleElement()
			.asString()
			.contains("第 2 行超过 1000000 字"))).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void zipsOfTheProjectsOwnFormat() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("out/firm_nodes.csv", "firm_id,node_id,role,confidence\nL1,SV1,produces,0.9\n");
		files.put("out/firms.csv", "id,name,local,status\nL1,甲公司,true,operating\n");
		files.put("out/chains.csv", "id,name,description,source\nSV,专用车,,\n");
		files.put("out/nodes.csv", "id,chain_id,name,aliases,stage,kind\nSV1,SV,底盘,车架;大梁,midstream,component\n");
		files.put("out/supplies.csv", "from_node_id,to_node_id,relation,criticality\nSV2,SV1,input,5\n");
		files.put("out/parks.csv", "id,name,level\nP1,东园,\n");
		files.put("out/targets.csv", "id,org,indicator,period,value,unit,type\nG1,某委,产值,2025,1,亿元,actual\n");
		files.put("out/sites.csv", "name,park_id,kind,area_sqm\n一号厂房,P1,厂房,3000\n");
		files.put("out/purchases.csv", "buyer_id,supplier_id,node_id,amount_wan_yuan,year\nL1,乙公司,SV1,20,2025\n");
		files.put("out/projects.csv", "name,stage,investment_wan_yuan\n一期,在谈,3亿元\n");
		files.put("out/article_entities.csv", "id,type,name\nA01,firm,甲公司\n");
		files.put("__MACOSX/._firms.csv", "x");
		Reading reading = Reading.of(this.fixtures.bytes("a.zip", Fixtures.zip(files)));
		assertThat(reading.rows).extracting(row -> row.kind()).containsExactly(SheetKind.values());
		assertThat(reading.rejections()).isEmpty();
		assertThat(reading.warnings()).singleElement().asString().contains("article_entities.csv");
		assertThat(reading.values("investment_wan_yuan")).contains(30000.0);
		assertThat(reading.rows.get(0).origin().file()).isEqualTo("a.zip/out/chains.csv");
	}

	@Test
	void namesOfChineseWindowsInZips() throws IOException {
		java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
		try (var zip = new java.util.zip.ZipOutputStream(bytes, Charset.forName("GBK"))) {
			zip.putNextEntry(new java.util.zip.ZipEntry("企业.csv"));
			zip.write(TEXT.getBytes(Charset.forName("GBK")));
		}
		Reading reading = Reading.of(this.fixtures.bytes("a.zip", bytes.toByteArray()));
		assertThat(reading.rows.get(0).origin().file()).isEqualTo("a.zip/企业.csv");
	}

	private static void reads(UploadedFile file) {
		Reading reading = Reading.of(file);
		assertThat(reading.problems).isEmpty();
		assertThat(reading.values("name")).containsExactly("重庆某某机械有限公司");
		assertThat(reading.values("province")).containsExactly("重庆市");
		assertThat(reading.sheet().rows()).isEqualTo(1);
	}

	private static void repeat(OutputStream out, byte[] head, int times) {
		try {
			out.write(head);
			byte[] block = new byte[1 << 20];
			Arrays.fill(block, (byte) 'x');
			for (int i = 0; i < times; i += block.length) {
				out.write(block);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
