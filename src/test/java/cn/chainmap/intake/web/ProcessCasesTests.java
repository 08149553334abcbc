package cn.chainmap.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of the catalogue of bad inputs that show against the graph, or while a batch is
 * written.
 */
@GraphTest
class ProcessCasesTests {

	private static final String CODE = "91110000802100433B";

	private static final String OTHER_CODE = "91440300708461136T";

	private static final String GRAPH = """
			places: [本地]
			nodes: {钢板: {}}
			firms:
			  A: {name: 样例甲有限公司}
			  B: {name: 样例乙有限公司}
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphVersions versions;

	@Value("${chainmap.data-dir}")
	private Path data;

	private ImportApi api;

	@BeforeEach
	void setUp() {
		this.api = new ImportApi(this.mvc);
		GraphFixture.of(GRAPH).load(this.application);
	}

	@Test
	void case19TheSameFileTwice() {
		String firms = "name,status,source\n样例丙有限公司,operating,填报2026年1月\n";
		DocumentContext first = this.api.apply(this.api.upload("甲.csv", firms));
		DocumentContext again = this.api.upload("乙.csv", firms);
		assertThat(again.read("$.message", String.class)).startsWith("该文件已于 ");
		assertThat(ImportApi.counts(first)).containsExactly(1, 0, 0, 0, 0);
		assertThat(ImportApi.counts(again)).containsExactly(0, 0, 1, 0, 0);
	}

	@Test
	void case44And45TheSameCodeTwiceInAFile() {
		DocumentContext preview = this.api.upload("firms.csv",
				"name,uscc,products\n样例丙有限公司," + CODE + ",钢板\n样例丙有限公司," + CODE + ",钢板\n样例丙有限公司," + CODE + ",齿轮\n");
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(1, 0, 0, 1, 1);
		assertThat(preview.<List<Object>>read("$.problems[?(@.row == 4)].reason"))
			.containsExactly("与第 2 行说的是同一企业，内容却不一致");
	}

	@Test
	void case46TwoFirmsOfOneNameAndOneFirmOfTwoNames() {
		run("MATCH (f:Firm {id: 'A'}) SET f.uscc = '" + CODE + "'");
		DocumentContext preview = this.api.upload("firms.csv",
				"name,uscc,status\n样例新名有限公司," + CODE + ",operating\n样例乙有限公司," + OTHER_CODE + ",operating\n");
		assertThat(preview.<List<Object>>read("$.problems[*].reason"))
			.contains("统一社会信用代码相同，名称由「样例甲有限公司」改为本行的名称，原名留作别名");
		this.api.apply(preview);
		assertThat(strings("MATCH (f:Firm {id: 'A'}) RETURN f.name + ' ' + f.aliases[0] AS x"))
			.containsExactly("样例新名有限公司 样例甲有限公司");
		// One without a code is completed; a third one with another code is another firm.
		DocumentContext other = this.api.upload("firms2.csv",
				"name,uscc,status\n样例新名有限公司,91330100799655058B,operating\n");
		assertThat(other.read("$.added", Integer.class)).isEqualTo(1);
		assertThat(
				ImportApi.counts(this.api.upload("firms3.csv", "name,uscc,status\n样例新名有限公司," + CODE + ",operating\n")))
			.containsExactly(0, 0, 1, 0, 0);
	}

	@Test
	void aFirmThatIsFoundByItsNameKeepsIt() {
		run("MATCH (f:Firm {id: 'A'}) SET f.aliases = ['样例甲'], f.aliasKeys = ['样例甲']");
		DocumentContext preview = this.api.upload("firms.csv", "name,status,products\n样例甲,operating,钢板\n");
		assertThat(this.api.get(preview, "/changes?type=changed").<List<Object>>read("$.rows[*].fields[*].column"))
			.as("%s", preview.jsonString())
			.contains("products")
			.doesNotContain("name", "aliases");
	}

	@Test
	void case47ChangedByAColleagueAfterThePreview() {
		DocumentContext preview = this.api.upload("firms.csv", "id,name,products\nA,样例甲有限公司,钢板\n");
		run("MATCH (f:Firm {id: 'A'}) SET f.products = '同事写的'");
		DocumentContext applied = this.api.apply(preview);
		assertThat(applied.read("$.conflicts", Integer.class)).isEqualTo(1);
		assertThat(strings("MATCH (f:Firm {id: 'A'}) RETURN f.products AS x")).containsExactly("同事写的");
	}

	@Test
	void case59IndustryCodesMakeNoNodes() {
		DocumentContext preview = this.api.upload("firms.csv", "name,status,行业代码\n样例丙有限公司,operating,9999\n");
		assertThat(preview.<List<Object>>read("$.problems[*].reason")).contains("这些列没有对应，不导入：行业代码");
		this.api.apply(preview);
		assertThat(strings("MATCH (n:ChainNode) RETURN n.id AS x")).containsExactly("钢板");
	}

	@Test
	void case60ParksThatAreNotThere() {
		DocumentContext preview = this.api.upload("firms.csv", "name,status,park_id\n样例丙有限公司,operating,没有的园区\n");
		assertThat(ImportApi.counts(preview)).containsExactly(0, 0, 0, 0, 1);
		assertThat(preview.<List<Object>>read("$.problems[*].reason")).contains("没有园区「没有的园区」");
	}

	@Test
	void case77TwoUsersImportOverlappingFilesAtOnce() throws Exception {
		List<DocumentContext> previews = new ArrayList<>();
		for (int user = 0; user < 2; user++) {
			StringBuilder firms = new StringBuilder("id,name,status,products,source\n");
			for (int i = 100 * user; i < 100 * user + 200; i++) {
				firms.append("K").append(i).append(",样例企业").append(i).append(",operating,,填报\n");
			}
			previews.add(this.api.upload("甲" + user + ".csv", firms.toString()));
		}
		List<DocumentContext> applied = together(2, i -> this.api.apply(previews.get(i)));
		assertThat(applied).allSatisfy(one -> assertThat(one.read("$.status", String.class)).isEqualTo("APPLIED"))
			.allSatisfy(one -> assertThat(one.read("$.conflicts", Integer.class)).isZero());
		assertThat(strings(
				"MATCH (f:Firm) WHERE f.id STARTS WITH 'K' RETURN toString(count(f)) + ' ' + count(DISTINCT f.id) AS x"))
			.containsExactly("300 300");
	}

	@Test
	void case78AppliedTwiceAtOnceIsAppliedOnce() throws Exception {
		List<String> before = GraphDump.of(this.driver);
		StringBuilder firms = new StringBuilder("id,name,status,products,source\n");
		IntStream.range(0, 300).forEach(i -> firms.append("K" + i + ",样例企业" + i + ",operating,,填报\n"));
		DocumentContext preview = this.api.upload("甲.csv", firms.toString());
		List<DocumentContext> applied = together(4, i -> this.api.apply(preview));
		assertThat(applied.stream().map(one -> one.read("$.appliedAt", String.class)).distinct()).hasSize(1);
		assertThat(strings("MATCH (b:ImportBatch {id: '" + preview.read("$.id", String.class)
				+ "'}) RETURN toString(b.appliedAdded) + ' ' + coalesce(b.conflicts, 0) AS x"))
			.containsExactly("300 0");
		assertThat(strings("MATCH (f:Firm) WHERE f.id STARTS WITH 'K' RETURN toString(count(f)) AS x"))
			.containsExactly("300");
		this.api.act(preview, "undo", "{}");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void case79WhoMayNotWriteChangesNothingAndThePreviewStays() {
		DocumentContext preview = this.api.upload("firms.csv", "name,status\n样例丙有限公司,operating\n");
		List<String> before = GraphDump.of(this.driver);
		MvcTestResult refused = this.mvc.post()
			.uri("/api/imports/" + preview.read("$.id", String.class) + "/apply")
			.header("Host", "elsewhere.example")
			.with(request -> {
				request.setServerName("elsewhere.example");
				return request;
			})
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange();
		assertThat(refused).hasStatus4xxClientError();
		assertThat(this.api.get(preview, "").read("$.status", String.class)).isEqualTo("PREVIEWED");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
		assertThat(this.api.apply(preview).read("$.status", String.class)).isEqualTo("APPLIED");
	}

	@Test
	void case80TheDiskIsFull() throws IOException {
		List<String> before = GraphDump.of(this.driver);
		DocumentContext preview = this.api.upload("firms.csv", "id,name,status\nK1,样例丙有限公司,operating\n");
		Path journal = this.data.toAbsolutePath()
			.normalize()
			.resolve("imports")
			.resolve(preview.read("$.id", String.class))
			.resolve("journal");
		// Nothing can be written to the disk any more.
		Files.delete(journal);
		Files.createFile(journal);
		GraphVersion version = this.versions.get();
		assertThat(this.api.exchange(preview, "apply", "{}")).hasStatus(HttpStatus.OK);
		DocumentContext paused = this.api.get(preview, "");
		assertThat(paused.read("$.status", String.class)).isEqualTo("APPLYING");
		assertThat(paused.read("$.message", String.class)).startsWith("写入暂停：").contains("磁盘空间");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
		// Screens do not go on showing what they kept while portions followed each other.
		assertThat(this.versions.get().hasOnlyPortionsSince(version)).isFalse();
		Files.delete(journal);
		Files.createDirectory(journal);
		assertThat(this.api.apply(preview).read("$.status", String.class)).isEqualTo("APPLIED");
		assertThat(strings("MATCH (f:Firm {id: 'K1'}) RETURN f.name AS x")).containsExactly("样例丙有限公司");
	}

	/** All at the same time. */
	private static <T> List<T> together(int times, Work<T> work) throws InterruptedException, ExecutionException {
		ExecutorService users = Executors.newFixedThreadPool(times);
		try {
			CyclicBarrier start = new CyclicBarrier(times);
			List<Future<T>> running = IntStream.range(0, times).mapToObj(i -> users.submit(() -> {
				start.await();
				return work.run(i);
			})).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> one : running) {
				results.add(one.get());
			}
			return results;
		}
		finally {
			users.shutdownNow();
		}
	}

	private List<String> strings(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).list(row -> row.get("x").asString());
		}
	}

	private void run(String query) {
		try (Session session = this.driver.session()) {
			session.run(query).consume();
		}
	}

	private interface Work<T> {

		T run(int number) throws Exception;

	}

}
