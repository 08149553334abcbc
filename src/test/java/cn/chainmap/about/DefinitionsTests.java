package cn.chainmap.about;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.gap.GapParameters;
import cn.chainmap.gap.GapType;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What users read beside figures: definitions and parameters.
 */
@SeedTest
class DefinitionsTests {

	@Autowired
	private Definitions definitions;

	@Autowired
	private CypherCatalog catalog;

	@Autowired
	private GapParameters parameters;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void defineEachTypeOfGapAndEveryTerm() {
		List<String> ids = this.definitions.list().stream().map(Definition::id).toList();
		assertThat(ids).doesNotHaveDuplicates()
			.containsAll(
					Stream.of(GapType.values()).map(type -> "gap." + type.name().toLowerCase(Locale.ROOT)).toList())
			.contains("class", "rate.category", "rate.chain", "rate.purchase", "rate.firm", "structure", "state",
					"criticality", "consumers", "leads", "what-if", "roadmap", "gap.build", "gap.shared",
					"local-first");
	}

	@Test
	void nameQueriesThatExist() {
		assertThat(this.definitions.list()).allSatisfy(definition -> {
			assertThat(this.catalog.find(definition.query())).as(definition.query()).isPresent();
			assertThat(definition.formula()).doesNotContain("%s", "%d", "%.0f", "%%");
			assertThat(definition.notes()).isNotEmpty().noneMatch(note -> note.contains("%s") || note.contains("%%"));
		});
	}

	@Test
	void areReadWithTheParametersOverHttp() {
		JsonApi api = new JsonApi(this.mvc);
		DocumentContext json = api.get("/api/definitions");
		assertThat(json.<Map<String, Object>>read("$[0]")).containsOnlyKeys("id", "name", "formula", "notes", "query");
		DocumentContext listed = api.get("/api/parameters");
		assertThat(listed.<Map<String, Object>>read("$[0]"))
			.containsOnlyKeys("code", "name", "value", "default", "unit", "meaning", "setting")
			.containsEntry("code", "tau")
			.containsEntry("value", 0.6);
		assertThat(listed.<List<String>>read("$[*].code")).doesNotHaveDuplicates()
			.containsAll(this.parameters.list().stream().map(GapParameters.Parameter::name).toList());
	}

}
