package cn.chainmap.gap.localfirst;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.localfirst.LocalFirstAnswer.Word;
import cn.chainmap.gap.localfirst.LocalFirstReason.Code;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Asking local firms before looking elsewhere.
 */
@GraphTest
class LocalFirstTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-9);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Autowired
	private LocalFirst localFirst;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void load() {
		GraphFixture.named("local-first").load(this.application);
		try (Session session = this.driver.session()) {
			session.run("MATCH (n:ChainNode {id: '热镀锌'}) SET n.kind = 'process'").consume();
			session.run("MATCH (n:ChainNode {id: '行车'}) SET n.kind = 'equipment'").consume();
		}
	}

	@Test
	void scoresAndOrdersFirmsAndSaysWhy() {
		List<LocalFirstRow> rows = rows();
		assertThat(rows).extracting(LocalFirstRow::name).containsExactly("护栏厂", "吊具厂", "货架厂", "整车厂", "钢厂");
		LocalFirstRow first = rows.get(0);
		assertThat(first.reasons()).extracting(LocalFirstReason::code)
			.containsExactly(Code.SAME_PROCESS, Code.SAME_INPUT);
		// 热镀锌 serves 2 nodes: .6; 钢板 serves 4: .3 · 2/4.
		assertThat(first.reasons().get(0).points()).isEqualTo(0.6, EXACT);
		assertThat(first.reasons().get(1).points()).isEqualTo(0.15, EXACT);
		assertThat(first.score()).isEqualTo(100 * (1 - 0.4 * 0.85), EXACT);
		assertThat(first.reasons().get(0).text()).isEqualTo("生产「护栏」，与它同用工艺「热镀锌」");
		assertThat(first.reasons().get(1).via()).containsExactly(new LocalFirstReason.Node("钢板", "钢板"));
		assertThat(rows.get(1).score()).isEqualTo(50, EXACT);
		assertThat(rows.get(2).score()).isEqualTo(15, EXACT);
		assertThat(rows.get(2).reasons().get(0).text()).isEqualTo("生产「箱体」、「货架」，与它同用投入「钢板」");
		assertThat(rows.get(3).score()).isEqualTo(15, EXACT);
		assertThat(rows.get(4).reasons().get(0).text()).isEqualTo("生产它的上下游环节「钢板」");
		assertThat(rows).extracting(LocalFirstRow::answer).containsOnlyNulls();
	}

	@Test
	void remembersAnswersAndPutsRefusalsLast() {
		this.localFirst.record("F1", "镀锌件", Word.NO, " 锌锅太小 ");
		assertThat(rows()).extracting(LocalFirstRow::name).containsExactly("吊具厂", "货架厂", "整车厂", "钢厂", "护栏厂");
		LocalFirstAnswer answer = rows().get(4).answer();
		assertThat(answer.answer()).isEqualTo(Word.NO);
		assertThat(answer.reason()).isEqualTo("锌锅太小");
		assertThat(answer.by()).isNotBlank();
		assertThat(answer.at()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
		this.localFirst.record("F1", "镀锌件", Word.YES, null);
		assertThat(rows().get(0).answer().answer()).isEqualTo(Word.YES);
		assertThat(rows().get(0).answer().reason()).isNull();
	}

	@Test
	void wantsAReasonForARefusal() {
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> this.localFirst.record("F1", "镀锌件", Word.NO, "  "))
			.withMessageContaining("原因");
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> this.localFirst.record("F1", "镀锌件", Word.UNSURE, "长".repeat(501)))
			.withMessageContaining("500");
		assertThat(rows()).extracting(LocalFirstRow::answer).containsOnlyNulls();
	}

	@Test
	void knowsNoOtherFirmsAndNodes() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.localFirst.record("F99", "镀锌件", Word.YES, null))
			.withMessage("没有找到企业「F99」");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.localFirst.record("F1", "齿轮", Word.YES, null));
	}

	@Test
	void answersOverHttp() {
		JsonApi api = new JsonApi(this.mvc);
		assertThat(put("F2", "镀锌件", "{\"answer\": \"UNSURE\", \"reason\": \"要看设备\"}")).hasStatusOk();
		DocumentContext json = api.get("/api/local-first?node={node}", "镀锌件");
		assertThat(json.<Map<String, Object>>read("$")).containsOnlyKeys("node", "place", "rows", "total", "order",
				"definition", "query", "dataAsOf");
		assertThat(json.<Map<String, Object>>read("$.rows[0]")).containsOnlyKeys("firmId", "name", "park", "reasons",
				"score", "answer");
		assertThat(json.<Map<String, Object>>read("$.rows[0].reasons[0]")).containsOnlyKeys("code", "via", "text",
				"points");
		assertThat(json.<Map<String, Object>>read("$.rows[1].answer")).containsEntry("answer", "UNSURE")
			.containsEntry("reason", "要看设备")
			.containsKeys("by", "at");
		api.getProblem(HttpStatus.NOT_FOUND, "/api/local-first?node=ZZ");
		api.getProblem(HttpStatus.BAD_REQUEST, "/api/local-first");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"answer\": \"NO\"}", "{\"answer\": \"maybe\"}", "{}", "not json" })
	void refusesAnswersItCannotUse(String body) {
		JsonApi.problem(HttpStatus.BAD_REQUEST, put("F2", "镀锌件", body));
	}

	@Test
	void refusesAnswersAboutWhatIsNotThere() {
		JsonApi.problem(HttpStatus.NOT_FOUND, put("ZZ", "镀锌件", "{\"answer\": \"YES\"}"));
		JsonApi.problem(HttpStatus.NOT_FOUND, put("F2", "ZZ", "{\"answer\": \"YES\"}"));
	}

	private MvcTestResult put(String firm, String node, String body) {
		return this.mvc.put()
			.uri("/api/local-first/{firm}/{node}", firm, node)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private List<LocalFirstRow> rows() {
		return this.localFirst.list("镀锌件", this.states.getTracked(null)).rows();
	}

}
