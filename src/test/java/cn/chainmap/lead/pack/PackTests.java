package cn.chainmap.lead.pack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import cn.chainmap.lead.board.LeadApi;
import cn.chainmap.lead.board.SetClock;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.WriteApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pack is one file that needs nothing else, says what the graph says, and masks
 * contacts.
 */
@GraphTest
@Import(SetClock.Configuration.class)
class PackTests {

	/** Anything a browser would fetch or run. */
	private static final Pattern FETCHES = Pattern
		.compile("(?i)<script|<link|<img|<iframe|<object|src=|href=|url\\(|@import|on\\w+=");

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
				supplies: [钢材 -> 部件, 部件 -> 成品]
				firms:
				  A: {name: 本地整机厂, makes: [成品]}
				  T: {name: '<b>甲&公司</b>', at: [外地], city: 深圳, products: 部件, makes: [部件]}
				""").load(this.application);
	}

	@Test
	void tellsOfAGapInOneFile() {
		String html = download("/api/packs/gap/部件.html");
		assertThat(FETCHES.matcher(html.replaceAll("content=\"[^\"]*\"", "")).find()).isFalse();
		assertThat(html).startsWith("<!doctype html>")
			.contains("<svg", "在产业链中的位置：部件", "本地整机厂", "断点（已确认", "&lt;b&gt;甲&amp;公司&lt;/b&gt;", "@page", "数据截至")
			.doesNotContain("<b>甲");
		assertThat(html).as("what would be").contains("0%（0/1）", "100%（1/1）", "补上「成品」的需求线：部件");
		assertThat(html).as("watermark").contains("链图 本机用户 2026-03-01");
		assertThat(html).as("nothing written twice").containsOnlyOnce("<h1>");
	}

	@Test
	void tellsOfAFirmAndMasksItsContacts() {
		String lead = this.leads.add("T", "部件");
		this.write.post("/api/leads/" + lead + "/claim", "{\"team\": \"甲专班\"}");
		this.write.send(HttpMethod.POST, HttpStatus.CREATED, "/api/leads/" + lead + "/contacts",
				"{\"name\": \"张某\", \"phone\": \"13800000000\"}");
		String html = download("/api/packs/firm/T.html");
		assertThat(html).contains("张** 138****0000", "甲专班", "2026-05-30", "如果它来本地", "本地整机厂", "地区：深圳")
			.doesNotContain("13800000000");
		assertThat(this.leads.kinds(lead)).doesNotContain("CONTACTS_EXPORTED");
		assertThat(download("/api/packs/firm/T.html?contacts=full")).contains("13800000000");
		assertThat(this.leads.kinds(lead)).contains("CONTACTS_EXPORTED");
	}

	@Test
	void saysWhatDoesNotExist() {
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/packs/gap/NONE.html");
		this.api.getProblem(HttpStatus.NOT_FOUND, "/api/packs/firm/NONE.html");
		this.api.getProblem(HttpStatus.BAD_REQUEST, "/api/packs/firm/T.html?contacts=x");
	}

	private String download(String uri) {
		MvcTestResult result = this.api.exchange(uri);
		assertThat(result).hasStatus(HttpStatus.OK);
		assertThat(URLDecoder.decode(result.getResponse().getHeader("Content-Disposition"), StandardCharsets.UTF_8))
			.startsWith("attachment")
			.contains(".html");
		return JsonApi.text(result);
	}

}
