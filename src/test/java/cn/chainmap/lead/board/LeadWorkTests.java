package cn.chainmap.lead.board;

import java.util.List;
import java.util.Map;

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
import static org.assertj.core.api.Assertions.within;

/**
 * Contacts, the form, and what is learnt from leads that were lost.
 */
@GraphTest
@Import(SetClock.Configuration.class)
class LeadWorkTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

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
	void lossesRollUpToTheGapAndLowerItsFeasibility() {
		String first = this.leads.add("T", "部件");
		String second = this.leads.add("U", "部件");
		assertThat(feasibility()).isEqualTo(1);
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/leads/" + first + "/transitions",
				"{\"to\": \"LOST\", \"reason\": \"不知道\"}");
		this.leads.move(first, "LOST", "电价");
		this.leads.move(second, "LOST", "POWER_PRICE");
		DocumentContext reasons = this.api.get("/api/nodes/部件/lost-reasons");
		assertThat(reasons.<List<String>>read("$.reasons[*].label")).containsExactly("电价");
		assertThat(reasons.<List<Integer>>read("$.reasons[*].firms")).containsExactly(2);
		assertThat(feasibility()).isCloseTo(0.85 * 0.85, within(1e-12));
		assertThat(reasons.read("$.formula", String.class)).contains("电价 (1−0.15)^2", "0.7225");
		this.clock.set("2026-03-05", "09:00");
		this.write.put("/api/nodes/部件/lost-reasons/POWER_PRICE/fix", "{\"note\": \"已谈下优惠\"}");
		assertThat(feasibility()).isEqualTo(1);
		this.leads.move(this.leads.add("V", "部件"), "LOST", "用地");
		assertThat(feasibility()).isCloseTo(0.85, within(1e-12));
		// A lead that starts again is not lost.
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, "/api/leads/" + first + "/transitions",
				"{\"to\": \"LEAD\"}");
		this.leads.move(first, "LEAD", "重新有意");
		assertThat(
				this.api.get("/api/nodes/部件/lost-reasons").<List<Integer>>read("$.reasons[?(@.label == '电价')].firms"))
			.containsExactly(1);
		this.clock.set("2029-03-06", "09:00");
		assertThat(feasibility()).isEqualTo(1);
	}

	@Test
	void masksContactsAndNotesWhoSawThem() {
		String lead = this.leads.add("T", "部件");
		String uri = "/api/leads/" + lead + "/contacts";
		this.write.send(HttpMethod.POST, HttpStatus.CREATED, uri,
				"{\"name\": \"欧阳某\", \"phone\": \"13800000000\", \"email\": \"test@example.com\"}");
		this.write.refused(HttpMethod.POST, HttpStatus.BAD_REQUEST, uri, "{\"role\": \"经理\"}");
		assertThat(this.api.get(uri).<Object>read("$[0]['name','phone','email']"))
			.isEqualTo(Map.of("name", "欧**", "phone", "138****0000", "email", "t***@example.com"));
		assertThat(this.leads.kinds(lead)).doesNotContain("CONTACTS_SHOWN");
		assertThat(this.api.get(uri + "?contacts=full").<Object>read("$[0].phone")).isEqualTo("13800000000");
		assertThat(this.leads.kinds(lead)).contains("CONTACTS_SHOWN");
		assertThat(JsonApi.text(this.api.exchange("/api/leads/" + lead + "/events"))).doesNotContain("13800000000",
				"欧阳");
		this.api.getProblem(HttpStatus.BAD_REQUEST, uri + "?contacts=all");
	}

	@Test
	void changesTheFormOnlyFromTheNewestVersion() {
		String lead = this.leads.add("T", "部件");
		int version = this.api.get("/api/leads/" + lead).read("$.version");
		String form = "{\"projectName\": \"甲项目\", \"investmentWanYuan\": 12000, \"landMu\": 30, \"version\": " + version
				+ "}";
		DocumentContext changed = this.write.send(HttpMethod.PATCH, HttpStatus.OK, "/api/leads/" + lead, form);
		assertThat(changed.read("$.form.projectName", String.class)).isEqualTo("甲项目");
		this.write.refused(HttpMethod.PATCH, HttpStatus.CONFLICT, "/api/leads/" + lead, form);
		this.write.refused(HttpMethod.PATCH, HttpStatus.BAD_REQUEST, "/api/leads/" + lead, "{\"landMu\": -1}");
	}

	private double feasibility() {
		return this.api.get("/api/nodes/部件/lost-reasons").read("$.feasibility", Double.class);
	}

}
