package cn.chainmap.gap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fields that programs and the screen rely on.
 */
@SeedTest
class ApiTests {

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	@BeforeEach
	void connect() {
		this.api = new JsonApi(this.mvc);
	}

	@Test
	void listsChains() {
		DocumentContext chains = this.api.get("/api/chains");
		assertThat(object(chains, "$[0]")).containsKeys("id", "name", "description", "nodes", "present", "absent",
				"unknown", "breaks", "rate");
		assertThat(object(chains, "$[0].rate")).containsOnlyKeys("satisfied", "lines", "value", "reason");
		assertThat(object(chains, "$[?(@.id == 'SR')]", 0)).containsEntry("name", "锶盐新材料").containsEntry("nodes", 49);
		assertThat(object(chains, "$[?(@.id == 'FD')].rate", 0)).containsEntry("lines", 0)
			.containsEntry("value", null)
			.extractingByKey("reason")
			.asString()
			.contains("没有需求线");
	}

	@Test
	void drawsAChainAsCytoscapeElements() {
		DocumentContext map = this.api.get("/api/chains/SV/map");
		assertThat(object(map, "$")).containsKeys("chain", "place", "tau", "nodes", "edges");
		assertThat(object(map, "$.nodes[0]")).containsOnlyKeys("data");
		assertThat(object(map, "$.nodes[0].data")).containsKeys("id", "name", "aliases", "description", "stage", "kind",
				"chainId", "chainName", "foreign", "state", "reasons", "gaps", "localFirms", "outsideFirms",
				"underConstruction", "unverified", "blocks");
		assertThat(object(map, "$.edges[0].data")).containsKeys("id", "source", "target", "relation", "required",
				"altGroup", "criticality", "chainId");
		List<String> foreign = map.read("$.nodes[?(@.data.foreign == true)].data.chainId");
		assertThat(foreign).isNotEmpty().doesNotContain("SV");
	}

	@ParameterizedTest
	@CsvSource({ "SR", "OE", "SV", "HW", "RR", "MC", "EL", "FD" })
	void drawsNoEdgeWithoutItsEnds(String chain) {
		DocumentContext map = this.api.get("/api/chains/{id}/map", chain);
		List<String> nodes = map.read("$.nodes[*].data.id");
		assertThat(nodes).doesNotHaveDuplicates();
		assertThat(map.<List<String>>read("$.edges[*].data.id")).doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(nodes);
		assertThat(nodes).containsAll(map.<List<String>>read("$.edges[*].data.source"))
			.containsAll(map.<List<String>>read("$.edges[*].data.target"));
	}

	@Test
	void listsGaps() {
		DocumentContext gaps = this.api.get("/api/gaps?type=BREAK&chain=SV&size=5&page=1");
		assertThat(object(gaps, "$")).containsKeys("rows", "page", "size", "total")
			.containsEntry("page", 1)
			.containsEntry("size", 5)
			.containsEntry("total", 9);
		assertThat(gaps.<List<Object>>read("$.rows")).hasSize(4);
		assertThat(object(gaps, "$.rows[0]")).containsKeys("nodeId", "name", "chainId", "chainName", "stage", "kind",
				"type", "certainty", "blocks", "blockedNodes", "lines", "localConsumers", "localConsumerNames",
				"outsideFirms", "why", "class", "severity", "known", "terms", "formula", "query", "definition",
				"dataAsOf", "sources");
		assertThat(object(gaps, "$.rows[0].lines[0]")).containsKeys("nodeId", "members", "memberNames",
				"unknownMembers");
		assertThat(object(gaps, "$.rows[0].blockedNodes[0]")).containsOnlyKeys("id", "name", "chainId");
	}

	@Test
	void dividesGapsByCertaintyAndFindsThemByText() {
		int confirmed = this.api.get("/api/gaps?type=BREAK&certainty=CONFIRMED").read("$.total");
		int suspected = this.api.get("/api/gaps?type=BREAK&certainty=SUSPECTED").read("$.total");
		assertThat(confirmed + suspected).isEqualTo(27);
		String name = this.api.get("/api/nodes/SV38").read("$.name");
		assertThat(this.api.get("/api/gaps?q={text}", name).<List<String>>read("$.rows[*].nodeId")).contains("SV38");
		assertThat(this.api.get("/api/gaps?q={text}", "没有这样的环节").<List<Object>>read("$.rows")).isEmpty();
	}

	@Test
	void tellsRates() {
		DocumentContext rates = this.api.get("/api/rates");
		assertThat(object(rates, "$")).containsKeys("place", "district", "chains", "definition", "query");
		assertThat(object(rates, "$.chains[0]")).containsKeys("chainId", "name", "lines", "satisfied", "value",
				"reason");
		List<String> definitions = this.api.get("/api/definitions").read("$[*].id");
		assertThat(definitions).contains(rates.<String>read("$.definition"));
		assertThat(object(this.api.get("/api/queries/" + rates.read("$.query")), "$")).containsKeys("name", "purpose",
				"params", "returns", "mode", "text");
	}

	@Test
	void explainsANode() {
		DocumentContext node = this.api.get("/api/nodes/SV38");
		assertThat(object(node, "$")).containsKeys("id", "name", "aliases", "description", "keywords", "stage", "kind",
				"chains", "place", "state", "reasons", "localFirms", "outsideFirms", "underConstruction", "unverified",
				"weak", "rate", "gaps", "lines", "inputs", "outputs", "producers", "consumers", "producersTotal",
				"consumersTotal", "sources", "dataAsOf", "queries");
		assertThat(object(node, "$.gaps[0]")).containsKeys("type", "certainty", "why", "blockedNodes", "localConsumers")
			.containsEntry("type", "BREAK");
		assertThat(object(node, "$.outputs[0]")).containsKeys("id", "name", "chainId", "chainName", "state", "reasons",
				"relation", "required", "altGroup", "criticality", "note", "source");
		assertThat(object(node, "$.consumers[0]")).containsKeys("firmId", "name", "via", "nodeId", "nodeName", "status",
				"confidence", "source");
		assertThat(object(node, "$.sources[0]")).containsOnlyKeys("text", "url", "date");
		for (String query : node.<List<String>>read("$.queries")) {
			this.api.get("/api/queries/" + query);
		}
	}

	@Test
	void explainsAPresentNode() {
		DocumentContext node = this.api.get("/api/nodes/OE35");
		assertThat(object(node, "$")).containsEntry("state", "PRESENT");
		assertThat(node.<List<String>>read("$.gaps[*].type")).containsExactly("WEAK");
		assertThat(node.<List<String>>read("$.classes[*].class")).containsExactly("支点");
		assertThat(object(node, "$.lines[0]")).containsKeys("altGroup", "satisfied", "members");
		assertThat(object(node, "$.lines[0].members[0]")).containsKeys("id", "name", "chainId", "state");
		assertThat(object(node, "$.producers[0]")).containsKeys("firmId", "name", "status", "confidence", "basis",
				"place", "park", "tags", "products", "scale", "source", "asOf");
		assertThat(node.<List<String>>read("$.producers[*].name")).contains("盛泰光电科技股份有限公司");
	}

	@Test
	void pagesThroughSuppliersWithoutLossOrRepetition() {
		DocumentContext first = this.api.get("/api/nodes/SV38/suppliers?where=outside&size=2&page=0");
		assertThat(object(first, "$.rows[0]")).containsKeys("firmId", "name", "province", "city", "district", "place",
				"park", "status", "scale", "tags", "products", "confidence", "basis", "source", "asOf");
		int total = first.read("$.total");
		List<String> all = this.api.get("/api/nodes/SV38/suppliers?where=outside&size=500").read("$.rows[*].firmId");
		List<String> paged = new ArrayList<>();
		for (int page = 0; page * 2 < total; page++) {
			paged.addAll(this.api.get("/api/nodes/SV38/suppliers?where=outside&size=2&page=" + page)
				.<List<String>>read("$.rows[*].firmId"));
		}
		assertThat(paged).hasSize(total).doesNotHaveDuplicates().isEqualTo(all);
		assertThat(this.api.get("/api/nodes/SV38/suppliers?where=local").read("$.total", Integer.class)).isZero();
	}

	@Test
	void listsLeads() {
		DocumentContext leads = this.api.get("/api/leads?chain=SV");
		assertThat(object(leads, "$.rows[0]")).containsKeys("chainId", "chainName", "nodeId", "nodeName", "gapType",
				"certainty", "affected", "firmId", "firmName", "province", "city", "tags", "confidence", "source",
				"asOf");
		assertThat(leads.<List<String>>read("$.rows[*].chainId")).containsOnly("SV");
	}

	@Test
	void listsPlacesAndTellsWhatIsLoaded() {
		assertThat(object(this.api.get("/api/places"), "$[0]")).containsKeys("code", "name", "level", "parent", "firms")
			.containsEntry("code", "重庆市/大足区")
			.containsEntry("firms", 75);
		DocumentContext meta = this.api.get("/api/meta");
		assertThat(object(meta, "$")).containsKeys("version", "place", "dataset", "dataAsOf", "tau")
			.containsEntry("tau", 0.6);
		assertThat(object(meta, "$.dataset")).containsKeys("loadedAt")
			.containsAllEntriesOf(Map.of("name", "dazu", "chains", 8, "nodes", 227, "firms", 547, "supplies", 396,
					"links", 836, "warnings", 0));
	}

	@Test
	void answersForAnotherPlace() {
		String park = "双桥经济技术开发区(双桥经开区)";
		DocumentContext byName = this.api.get("/api/rates?place={name}", park);
		assertThat(byName.<String>read("$.place.code")).isEqualTo("P02");
		assertThat(byName.<Object>read("$.district"))
			.isEqualTo(this.api.get("/api/rates?place=P02").read("$.district"));
		assertThat(this.api.get("/api/rates?place={code}", "重庆市/大足区").<Object>read("$.district"))
			.isEqualTo(this.api.get("/api/rates").read("$.district"));
		assertThat(this.api.getProblem(HttpStatus.NOT_FOUND, "/api/rates?place={name}", "火星").<String>read("$.detail"))
			.isEqualTo("没有找到地点「火星」");
	}

	private static Map<String, Object> object(DocumentContext json, String path) {
		return json.read(path);
	}

	private static Map<String, Object> object(DocumentContext json, String path, int index) {
		return json.<List<Map<String, Object>>>read(path).get(index);
	}

}
