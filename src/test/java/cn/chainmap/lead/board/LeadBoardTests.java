package cn.chainmap.lead.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.WriteApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board: states, clocks at their boundaries, checklists.
 */
@GraphTest
@Import(SetClock.Configuration.class)
class LeadBoardTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private LeadMoves moves;

	@Autowired
	private SetClock clock;

	private JsonApi api;

	private WriteApi write;

	private LeadApi leads;

	@BeforeEach
	void setUp() {
		this.api = new JsonApi(this.mvc);
		this.write = new WriteApi(this.mvc, "李四");
		this.leads = new LeadApi(this.api, this.write);
		this.clock.set("2026-03-01", "09:30");
		GraphFixture.of("""
				supplies: [部件 -> 成品, 材料 -> 成品]
				firms:
				  A: {makes: [成品]}
				  T: {name: 甲公司, at: [外地], makes: [部件]}
				  U: {name: 乙公司, at: [外地], makes: [部件]}
				  V: {name: 丙公司, at: [外地], makes: [部件, 材料]}
				""").load(this.application);
	}

	@Test
	void keepsTheClocksOfTheStatesToTheDay() {
		String lead = this.leads.add("T", "部件");
		assertDue(lead, "2026-03-02", false);
		this.clock.set("2026-03-02", "23:59");
		assertDue(lead, "2026-03-02", false);
		this.clock.set("2026-03-03", "00:00");
		assertDue(lead, "2026-03-02", true);
		this.leads.move(lead, "ASSESSMENT", null);
		assertDue(lead, "2026-03-06", false);
		this.clock.set("2026-03-07", "00:00");
		assertDue(lead, "2026-03-06", true);
		this.leads.move(lead, "对接", null);
		assertDue(lead, "2026-03-14", false);
		this.clock.set("2026-03-14", "12:00");
		this.leads.log(lead, "CONTACT", "电话联系");
		assertDue(lead, "2026-03-21", false);
		this.leads.move(lead, "NEGOTIATION", null);
		assertDue(lead, "2026-03-28", false);
		this.clock.set("2026-03-29", "00:00");
		assertDue(lead, "2026-03-28", true);
		this.leads.log(lead, "REPORT", "本周无变化");
		assertDue(lead, "2026-04-12", false);
	}

	@Test
	void aContactDoesNotAnswerForTheAssessment() {
		String lead = this.leads.add("T", "部件");
		this.leads.move(lead, "ASSESSMENT", null);
		this.clock.set("2026-03-03", "09:00");
		this.leads.log(lead, "CONTACT", "电话联系");
		assertDue(lead, "2026-03-04", false);
	}

	@Test
	void theNextStepMayBeDueFirst() {
		String lead = this.leads.add("T", "部件");
		this.leads.move(lead, "ASSESSMENT", null);
		this.write.put("/api/leads/" + lead + "/next-step", "{\"text\": \"登门拜访\", \"on\": \"2026-03-02\"}");
		this.clock.set("2026-03-02", "09:00");
		assertThat(this.api.get("/api/leads/board").read("$.dueToday", Integer.class)).isEqualTo(1);
		this.clock.set("2026-03-03", "09:00");
		DocumentContext overdue = this.api.get("/api/leads/board?overdue=true");
		assertThat(overdue.<List<String>>read("$.columns[*].rows[*].nextStep.text")).containsExactly("登门拜访");
		this.write.refused(HttpMethod.PUT, HttpStatus.BAD_REQUEST, "/api/leads/" + lead + "/next-step",
				"{\"text\": \"x\", \"on\": \"明天\"}");
	}

	@Test
	void showsColumnsPageByPage() {
		String first = this.leads.add("T", "部件");
		this.clock.set("2026-03-02", "09:30");
		String second = this.leads.add("U", "部件");
		String other = this.leads.add("V", "材料");
		this.leads.move(other, "ASSESSMENT", null);
		DocumentContext board = this.api.get("/api/leads/board?size=1");
		assertThat(board.<List<String>>read("$.columns[*].label")).containsExactly("线索", "研判", "对接", "在谈", "流失");
		assertThat(board.<List<Integer>>read("$.columns[*].total")).containsExactly(2, 1, 0, 0, 0);
		assertThat(board.<List<String>>read("$.columns[0].rows[*].id")).containsExactly(first);
		assertThat(this.api.get("/api/leads/board?size=1&page=1&state=LEAD").<List<String>>read("$..rows[*].id"))
			.containsExactly(second);
		assertThat(this.api.get("/api/leads/board?q={q}", "丙").<List<String>>read("$..rows[*].id"))
			.containsExactly(other);
		assertThat(this.api.get("/api/leads/board?team={team}", "无").read("$.total", Integer.class)).isZero();
		assertThat(this.api.get("/api/leads/board?chain=X").read("$.total", Integer.class)).isEqualTo(3);
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/leads/board?state=X");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/leads/NONE");
	}

	@Test
	void openRequiredItemsHoldALeadUp() {
		String lead = this.leads.add("T", "部件");
		DocumentContext list = this.write.send(HttpMethod.POST, HttpStatus.CREATED, "/api/checklists", """
				{"name": "初筛", "standard": true, "items": [{"text": "产业方向相符", "required": true},
				 {"text": "已实地考察", "required": true, "gate": "NEGOTIATION"}, {"text": "备注", "required": false}]}""");
		DocumentContext refused = this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT,
				"/api/leads/" + lead + "/transitions", "{\"to\": \"ASSESSMENT\"}");
		assertThat(refused.<List<String>>read("$.open")).containsExactly("产业方向相符");
		assertThat(refused.read("$.detail", String.class)).contains("1 个必填项", "「产业方向相符」");
		String item = list.read("$.items[0].id");
		this.write.put("/api/leads/" + lead + "/checklist/" + item, "{\"done\": true, \"note\": \"属实\"}");
		this.leads.move(lead, "ASSESSMENT", null);
		this.leads.move(lead, "CONTACT", null);
		assertThat(this.write
			.refused(HttpMethod.POST, HttpStatus.CONFLICT, "/api/leads/" + lead + "/transitions",
					"{\"to\": \"NEGOTIATION\"}")
			.<List<String>>read("$.open")).containsExactly("已实地考察");
		// A step back and a loss are never held up.
		this.leads.move(lead, "ASSESSMENT", "资料不全");
		this.write.put("/api/leads/" + lead + "/checklist", "{\"checklist\": \"三单三看六有\"}");
		assertThat(this.api.get("/api/leads/" + lead + "/checklist").<List<Object>>read("$.items")).isEmpty();
		this.leads.move(lead, "CONTACT", null);
	}

	@Test
	void offersThePreparedTemplateEmpty() {
		DocumentContext lists = this.api.get("/api/checklists");
		assertThat(lists.<List<String>>read("$[*].name")).containsExactly("三单三看六有");
		assertThat(lists.<List<Object>>read("$[0].items")).isEmpty();
		this.write.put("/api/checklists/三单三看六有",
				"{\"name\": \"三单三看六有\", \"items\": [{\"text\": \"自填\", \"required\": true}]}");
		assertThat(this.api.get("/api/checklists").<List<String>>read("$[*].items[*].text")).containsExactly("自填");
		this.write.refused(HttpMethod.PUT, HttpStatus.NOT_FOUND, "/api/checklists/NONE", "{\"name\": \"x\"}");
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/checklists",
				"{\"name\": \"x\", \"items\": [{\"text\": \" \"}]}");
	}

	@Test
	void neverReachesAnIllegalStateWhateverIsAsked() {
		Random random = new Random(7);
		Map<String, LeadState> states = new HashMap<>();
		for (String firm : List.of("T", "U", "V")) {
			states.put(this.leads.add(firm, "部件"), LeadState.LEAD);
		}
		for (int step = 0; step < 150; step++) {
			String lead = List.copyOf(states.keySet()).get(random.nextInt(3));
			LeadState from = states.get(lead);
			LeadState to = LeadState.values()[random.nextInt(5)];
			String reason = List.of("", "用地", "再谈").get(random.nextInt(3));
			boolean forward = to.ordinal() == from.ordinal() + 1 && to != LeadState.LOST;
			boolean back = to.ordinal() == from.ordinal() - 1 && from != LeadState.LOST
					|| from == LeadState.LOST && to == LeadState.LEAD;
			boolean lost = to == LeadState.LOST && from != LeadState.LOST;
			boolean legal = forward || back && !reason.isEmpty() || lost && "用地".equals(reason);
			boolean done = tryMove(lead, to, reason);
			assertThat(done).as(from + " to " + to + " because " + reason).isEqualTo(legal);
			if (done) {
				states.put(lead, to);
			}
			assertThat(this.api.get("/api/leads/" + lead).read("$.state", String.class))
				.isEqualTo(states.get(lead).name());
		}
	}

	@Test
	void aMoveFromAStateThatIsNoMoreIsAConflict() {
		String lead = this.leads.add("T", "部件");
		this.leads.move(lead, "ASSESSMENT", null);
		DocumentContext refused = this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT,
				"/api/leads/" + lead + "/transitions", "{\"from\": \"LEAD\", \"to\": \"ASSESSMENT\"}");
		assertThat(refused.read("$.state", String.class)).isEqualTo("ASSESSMENT");
		refused = this.write.refused(HttpMethod.POST, HttpStatus.CONFLICT, "/api/leads/" + lead + "/transitions",
				"{\"to\": \"在谈\"}");
		assertThat(refused.read("$.detail", String.class)).contains("线索、对接、流失");
	}

	private boolean tryMove(String lead, LeadState to, String reason) {
		try {
			this.moves.move(lead, to, null, reason, null);
			return true;
		}
		catch (LeadRuleException | BadParameterException ex) {
			return false;
		}
	}

	private void assertDue(String lead, String due, boolean overdue) {
		DocumentContext card = this.api.get("/api/leads/" + lead);
		assertThat(card.read("$.due", String.class)).isEqualTo(due);
		assertThat(card.read("$.overdue", Boolean.class)).isEqualTo(overdue);
		assertThat(card.read("$.clock.overdue", Boolean.class)).isEqualTo(overdue);
	}

}
