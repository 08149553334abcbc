package cn.chainmap.intake.web;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files come in, are previewed, written and taken back; counted to the row on tiny files.
 */
@GraphTest
class ImportFlowTests {

	private static final String CHAINS = "id,name,description,source\nX,链X,新的说明,填报2026年1月\nZ,链Z,,填报\n";

	private static final String NODES = "id,chain_id,name,stage,kind,source\n钢板,X,钢板,midstream,component,测试\n"
			+ ",链Z,齿轮,upstream,component,填报\n,没有的链,轴承,upstream,component,填报\n";

	private static final String SUPPLIES = "from_node_id,to_node_id,relation,criticality,source\n齿轮,底盘,input,5,填报\n"
			+ "钢板,大梁,input,5,测试\n钢板,钢板,input,5,测试\n";

	private static final String FIRMS = "id,name,local,status,province,city,district,products,phone,source\n"
			+ "F2,F2,,operating,,,,车架,13800000000,填报2026年1月\nN1,新厂,true,operating,甲省,乙市,丙区,齿轮,,填报\n"
			+ ",某某齿轮厂,false,operating,甲省,乙市,丁区,,,填报\n,某某齿轮厂,false,operating,甲省,乙市,丁区,,,填报\n"
			+ "N1,新厂,true,closed,甲省,乙市,丙区,齿轮,,填报\n";

	private static final String LINKS = "firm_id,node_id,role,confidence,source\nN1,齿轮,produces,0.9,填报\n"
			+ "某某齿轮厂,齿轮,produces,0.8,填报\nF2,大梁,produces,0.9,测试\n不存在的厂,齿轮,produces,0.9,填报\n新厂,钢板,consumes,0.9,填报\n";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	private ImportApi api;

	@BeforeEach
	void setUp() {
		this.api = new ImportApi(this.mvc);
		GraphFixture.named("t-a").load(this.application);
		this.states.getTracked("本地");
		this.states.getTracked("外地");
	}

	@Test
	void previewsWithoutWritingAppliesOnceAndUndoesExactly() {
		List<String> before = GraphDump.of(this.driver);
		DocumentContext preview = upload();
		assertThat(preview.read("$.status", String.class)).isEqualTo("PREVIEWED");
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(8, 2, 3, 1, 4);
		assertThat(preview.<List<Object>>read("$.sheets[*].kind")).containsExactlyInAnyOrder("chains", "nodes",
				"supplies", "firms", "firm-nodes");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);

		DocumentContext applied = this.api.apply(preview);
		assertThat(applied.read("$.status", String.class)).as("%s", applied.jsonString()).isEqualTo("APPLIED");
		List<String> after = GraphDump.of(this.driver);
		assertThat(after).isNotEqualTo(before);
		assertThat(strings("MATCH (f:Firm)-[:PRODUCES]->(:ChainNode {name: '齿轮'}) RETURN f.name AS x ORDER BY x"))
			.containsExactly("新厂", "某某齿轮厂");
		assertThat(strings("MATCH (n:ChainNode {name: '齿轮'})-[s:LOCAL_STATE]->(p:Place) "
				+ "RETURN p.code + ' ' + s.state AS x ORDER BY x"))
			.containsExactly("外地 ABSENT", "本地 PRESENT");
		assertThat(strings("MATCH (s:Statement) RETURN s.thing AS x ORDER BY x")).containsExactly("chains X",
				"chains X", "firms F2", "firms F2");

		assertThat(this.api.apply(preview).read("$.appliedAt", String.class))
			.isEqualTo(applied.read("$.appliedAt", String.class));
		assertThat(GraphDump.of(this.driver)).isEqualTo(after);

		DocumentContext again = upload();
		assertThat(ImportApi.counts(again)).containsExactly(0, 0, 13, 1, 4);
		assertThat(again.read("$.message", String.class)).startsWith("该文件已于 ").endsWith(" 导入");

		DocumentContext undone = this.api.act(preview, "undo", "{\"later\": \"KEEP\"}");
		assertThat(undone.read("$.status", String.class)).as("%s", undone.jsonString()).isEqualTo("UNDONE");
		assertThat(this.api.get(preview, "/left").<List<Object>>read("$")).isEmpty();
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void showsEveryFieldBeforeAndAfter() {
		DocumentContext preview = upload();
		DocumentContext changed = this.api.get(preview, "/changes?type=changed");
		assertThat(changed.read("$.total", Integer.class)).isEqualTo(2);
		assertThat(changed.<List<Object>>read("$.rows[0].fields[?(@.column == 'description')].after"))
			.containsExactly("新的说明");
		assertThat(changed.read("$.rows[1].key", String.class)).isEqualTo("F2");
		assertThat(changed.<List<Object>>read("$.rows[1].fields[?(@.column == 'phone')].after"))
			.containsExactly("138****0000");
		assertThat(changed.<List<Object>>read("$.rows[1].fields[?(@.column == 'source')].before"))
			.containsExactly("测试");
		DocumentContext problems = this.api.get(preview, "/problems");
		assertThat(problems.<List<Object>>read("$.rows[?(@.severity == 'REJECTED')].reason")).contains("没有产业链「没有的链」",
				"没有企业「不存在的厂」", "与第 3 行说的是同一企业，内容却不一致");
		assertThat(this.api.get(preview, "/changes?type=rejected").read("$.total", Integer.class)).isEqualTo(4);
	}

	@Test
	void namesTheRowOfTheOtherFileThatSaysOtherwise() {
		String firm = "id,name,status\nN1,新厂,%s\n";
		DocumentContext preview = this.api.upload("甲.csv", firm.formatted("operating"), "乙.csv",
				firm.formatted("closed"), "丙.csv", firm.formatted("operating"));
		assertThat(ImportApi.counts(preview)).as("%s", preview.jsonString()).containsExactly(1, 0, 0, 1, 1);
		assertThat(preview.<List<Object>>read("$.problems[?(@.file == '乙.csv')].reason"))
			.containsExactly("与「甲.csv」第 2 行说的是同一企业，内容却不一致");
	}

	@Test
	void takesCyclesAndTellsThem() {
		DocumentContext preview = this.api.upload("supplies.csv",
				"from_node_id,to_node_id,relation\n" + "钢板,大梁,input\n大梁,上装,input\n上装,大梁,process\n上装,整车,input\n");
		assertThat(preview.read("$.added", Integer.class)).isEqualTo(2);
		assertThat(preview.<List<String>>read("$.problems[?(@.severity == 'WARNING')].value")).contains("上装、大梁");
	}

	@Test
	void writesNothingWhenAllIsAskedForAndARowIsRejected() {
		List<String> before = GraphDump.of(this.driver);
		DocumentContext preview = upload();
		DocumentContext problem = JsonApi.problem(HttpStatus.BAD_REQUEST,
				this.api.exchange(preview, "apply", "{\"allOrNone\": true}"));
		assertThat(problem.read("$.detail", String.class)).contains("有 4 行未通过");
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void leavesOutWhatSomebodyChangedAfterThePreview() {
		DocumentContext preview = upload();
		run("MATCH (f:Firm {id: 'F2'}) SET f.products = '别人改的'");
		DocumentContext applied = this.api.apply(preview);
		assertThat(applied.read("$.conflicts", Integer.class)).isEqualTo(1);
		DocumentContext conflicts = this.api.get(preview, "/changes?type=conflict");
		assertThat(conflicts.<List<Object>>read("$.rows[*].key")).containsExactly("F2");
		assertThat(conflicts.<List<Object>>read("$.rows[*].origin.row")).containsExactly(2);
		assertThat(strings("MATCH (f:Firm {id: 'F2'}) RETURN f.products AS x")).containsExactly("别人改的");
	}

	@Test
	void undoLeavesOrTakesBackWhatOthersChangedLater() {
		List<String> before = GraphDump.of(this.driver);
		for (String later : List.of("KEEP", "REVERT")) {
			DocumentContext preview = upload();
			this.api.apply(preview);
			run("MATCH (f:Firm {id: 'F2'}) SET f.products = '后来改的'");
			run("MATCH (a:Firm {id: 'N1'}), (n:ChainNode {id: '底盘'}) "
					+ "CREATE (a)-[:PRODUCES {confidence: 0.9, basis: 'PUBLIC', source: '后来'}]->(n)");
			DocumentContext undone = this.api.act(preview, "undo", "{\"later\": \"" + later + "\"}");
			DocumentContext left = this.api.get(preview, "/left");
			assertThat(left.<List<Object>>read("$")).hasSize(2);
			assertThat(undone.read("$.left", Integer.class)).isEqualTo(2);
			assertThat(left.<List<Object>>read("$[?(@.key == 'F2')].why")).containsExactly("LATER");
			assertThat(left.<List<Object>>read("$[?(@.key == 'F2')].fields[*]")).containsExactly("products");
			assertThat(left.<List<Object>>read("$[?(@.key == 'N1')].why")).containsExactly("HELD");
			assertThat(strings("MATCH (f:Firm {id: 'F2'}) RETURN f.products + ' ' + f.source AS x"))
				.containsExactly(later.equals("KEEP") ? "后来改的 测试" : " 测试");
			run("MATCH (f:Firm {id: 'N1'}) DETACH DELETE f");
			run("MATCH (f:Firm {id: 'F2'}) SET f.products = '' REMOVE f.batch, f.version, f.searchText "
					+ "SET f.searchText = ' '");
			run("MATCH (p:Place) WHERE p.code STARTS WITH '甲省' DETACH DELETE p");
		}
		this.states.refresh(List.of("底盘"));
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	private DocumentContext upload() {
		return this.api.upload("chains.csv", CHAINS, "nodes.csv", NODES, "supplies.csv", SUPPLIES, "firms.csv", FIRMS,
				"firm_nodes.csv", LINKS);
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

}
