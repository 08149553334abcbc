package cn.chainmap.gap.rate.web;

import java.util.List;
import java.util.Map;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fields of the rates that programs and the screen rely on.
 */
@SeedTest
class RateApiTests {

	private static final String[] PURCHASE = { "actual", "potential", "localisable", "exclSelf", "coverage",
			"amountWanYuan", "knownAmountWanYuan", "localAmountWanYuan", "links", "knownLinks", "mode", "reason",
			"upperBound" };

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@Test
	void tellsBothRatesOfThePlaceAndItsChains() {
		DocumentContext rates = this.api.get("/api/rates");
		assertThat(object(rates, "$")).containsKeys("place", "district", "chains", "purchase", "chainPurchases",
				"leaders", "structure", "definition", "purchaseDefinition", "query", "dataAsOf");
		assertThat(object(rates, "$.purchase")).containsOnlyKeys(PURCHASE)
			.containsEntry("mode", "CATEGORY")
			.containsEntry("actual", null)
			.containsEntry("links", 0);
		assertThat(object(rates, "$.chainPurchases[0]")).containsKeys(PURCHASE).containsKeys("chainId", "name");
		assertThat(rates.<List<String>>read("$.chainPurchases[*].chainId"))
			.isEqualTo(rates.<List<String>>read("$.chains[*].chainId"));
	}

	@Test
	void tellsTheRatesOfLeadingFirms() {
		DocumentContext rates = this.api.get("/api/rates");
		assertThat(rates.<List<String>>read("$.leaders[*].name")).contains("盛泰光电科技股份有限公司");
		assertThat(object(rates, "$.leaders[0]")).containsOnlyKeys("firmId", "name", "revenueWanYuan", "category",
				"purchase");
		assertThat(object(rates, "$.leaders[0].category")).containsOnlyKeys("lines", "satisfied", "value", "reason");
	}

	@Test
	void tellsOnWhomLinesRest() {
		DocumentContext rates = this.api.get("/api/rates");
		assertThat(object(rates, "$.structure")).containsOnlyKeys("satisfied", "singleSourced", "spofFirms", "lines",
				"firms");
		assertThat(rates.<Integer>read("$.structure.satisfied")).isEqualTo(rates.<Integer>read("$.district.satisfied"));
		assertThat(object(rates, "$.structure.lines[0]")).containsOnlyKeys("node", "members", "producers", "hhi",
				"byCapacity", "singleSource", "firm", "crit", "risk");
		assertThat(object(rates, "$.structure.lines[0].members[0]")).containsOnlyKeys("id", "name", "state");
		assertThat(object(rates, "$.structure.firms[0]")).containsOnlyKeys("firmId", "name", "loss");
		assertThat(rates.<List<Double>>read("$.structure.firms[*].loss"))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void tellsTheRatesOfAFirmAndOfANode() {
		DocumentContext firm = this.api.get("/api/firms/L001/rates");
		assertThat(object(firm, "$")).containsKeys("firmId", "name", "place", "category", "purchase", "loss", "reason",
				"spof", "lines", "dataAsOf");
		assertThat(object(firm, "$.purchase")).containsOnlyKeys(PURCHASE);
		DocumentContext node = this.api.get("/api/nodes/OE35/rates");
		assertThat(object(node, "$")).containsKeys("nodeId", "name", "place", "purchase", "supply", "dataAsOf");
		assertThat(object(node, "$.supply")).containsOnlyKeys("value", "upperBound");
		assertThat(this.api.getProblem(HttpStatus.NOT_FOUND, "/api/firms/ZZ/rates").<String>read("$.detail"))
			.isEqualTo("没有找到企业「ZZ」");
		assertThat(this.api.getProblem(HttpStatus.NOT_FOUND, "/api/nodes/ZZ/rates").<String>read("$.detail"))
			.isEqualTo("没有找到环节「ZZ」");
	}

	private static Map<String, Object> object(DocumentContext json, String path) {
		return json.read(path);
	}

}
