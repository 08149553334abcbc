package cn.chainmap.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Places;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.StartupProblem;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Another district with other ids, loaded as the application does at its start.
 */
@GraphTest
class DatasetLoadTests {

	@Autowired
	private Datasets datasets;

	@Autowired
	private Places places;

	@Autowired
	private LocalStates states;

	@Autowired
	private CypherRunner cypher;

	@Autowired
	private Driver driver;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void givesTheFiguresOfAnotherDistrict() {
		start("tiny");
		assertTinyFigures();
		DocumentContext gaps = get("/api/gaps?type=BREAK");
		assertThat(gaps.<List<String>>read("$.rows[*].nodeId")).containsExactly("N2", "N7");
		assertThat(gaps.<List<String>>read("$.rows[*].certainty")).containsExactly("CONFIRMED", "CONFIRMED");
		assertThat(gaps.<List<String>>read("$.rows[0].blocks")).containsExactly("N3", "N6");
		assertThat(gaps.<List<String>>read("$.rows[1].blocks")).containsExactly("N6");
		assertThat(gaps.<List<Integer>>read("$.rows[*].outsideFirms")).containsExactly(1, 1);
		assertThat(gaps.<List<String>>read("$.rows[0].localConsumerNames")).containsExactly("甲厂", "乙厂", "己厂");
		assertThat(gaps.<List<String>>read("$.rows[1].reasons")).containsExactly("UNDER_CONSTRUCTION");
	}

	@Test
	void tellsWhatWasLoaded() {
		start("tiny");
		DocumentContext meta = get("/api/meta");
		assertThat(meta.<Map<String, Object>>read("$.place"))
			.isEqualTo(Map.of("code", "样省/样市/样区", "name", "样区", "level", "DISTRICT"));
		assertThat(meta.<Map<String, Object>>read("$.dataset")).containsEntry("name", "tiny")
			.containsEntry("chains", 2)
			.containsEntry("nodes", 9)
			.containsEntry("supplies", 11)
			.containsEntry("parks", 1)
			.containsEntry("firms", 6)
			.containsEntry("links", 9)
			.containsEntry("warnings", 2);
	}

	@Test
	void loadsOnlyOnce() {
		start("tiny");
		ZonedDateTime loadedAt = this.datasets.find().orElseThrow().loadedAt();
		start("tiny");
		start("dazu");
		assertThat(this.datasets.find().orElseThrow().loadedAt()).isEqualTo(loadedAt);
		assertTinyFigures();
	}

	@Test
	void loadsNothingWhenToldSo() {
		start("none");
		assertThat(this.datasets.find()).isEmpty();
		assertThat(count("MATCH (n) WHERE NOT n:SchemaMigration RETURN count(n) AS total")).isZero();
		assertThat(get("/api/chains").<List<Object>>read("$")).isEmpty();
	}

	@Test
	void completesALoadThatWasCutOff() {
		Dataset data = DatasetReader.read(DatasetFiles.of("tiny"));
		this.cypher.run("intake/start-batch", Map.of("id", "seed", "dataset", "tiny"));
		this.places.merge(data.places().subList(0, 1));
		assertThat(this.datasets.find()).isEmpty();
		start("tiny");
		assertThat(this.datasets.find()).map(LoadedDataset::name).contains("tiny");
		assertTinyFigures();
	}

	@Test
	void refusesAnotherDataSetOnTopOfOneThatWasCutOff() {
		this.cypher.run("intake/start-batch", Map.of("id", "seed", "dataset", "tiny"));
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(() -> start("dazu"))
			.withMessageContaining("tiny")
			.withMessageContaining("dazu");
		assertThat(count("MATCH (n:Chain) RETURN count(n) AS total")).isZero();
	}

	@Test
	void changesNothingWhenLoadedAgain() {
		SeedStartup startup = start("tiny");
		long nodes = count("MATCH (n) RETURN count(n) AS total");
		long lines = count("MATCH ()-[r]->() RETURN count(r) AS total");
		this.cypher.run("intake/start-batch", Map.of("id", "seed", "dataset", "tiny"));
		startup.start();
		assertThat(count("MATCH (n) RETURN count(n) AS total")).isEqualTo(nodes);
		assertThat(count("MATCH ()-[r]->() RETURN count(r) AS total")).isEqualTo(lines);
		assertTinyFigures();
	}

	@Test
	void believesTheLocalFlagBeforeTheAddress(@TempDir Path temporary) throws IOException {
		// One local firm with its seat elsewhere, one with its seat here that does not
		// count.
		DatasetFiles files = DatasetDirectory.in(temporary)
			.replace("firms.csv", "M2,乙厂,样省,样市,样区,true", "M2,乙厂,样省,样市,邻区,true")
			.replace("firms.csv", "M4,丁厂,样省,样市,邻区,false", "M4,丁厂,样省,样市,样区,false")
			.files();
		this.datasets.load(files);
		assertThat(get("/api/meta").<String>read("$.place.name")).isEqualTo("本地");
		assertTinyFigures();
	}

	@Test
	void loadsAFirmWithoutAddress(@TempDir Path temporary) throws IOException {
		DatasetFiles files = DatasetDirectory.in(temporary)
			.replace("firms.csv", "M4,丁厂,样省,样市,邻区", "M4,丁厂,,,")
			.replace("firms.csv", "M2,乙厂,样省,样市,样区", "M2,乙厂,,,")
			.files();
		this.datasets.load(files);
		assertTinyFigures();
	}

	@Test
	void takesALocalFlagBesideAParkAsThePark(@TempDir Path temporary) throws IOException {
		DatasetFiles files = DatasetDirectory.in(temporary)
			.replace("firms.csv", "邻区,false,,operating", "邻区,false,Q1,operating")
			.files();
		this.datasets.load(files);
		assertTinyFigures();
		assertThat(get("/api/nodes/N2?place=Q1").read("$.localFirms", Integer.class)).isZero();
		assertThat(get("/api/nodes/N3?place=Q1").read("$.localFirms", Integer.class)).isEqualTo(1);
	}

	private void assertTinyFigures() {
		DocumentContext chains = get("/api/chains");
		assertThat(chains.<List<String>>read("$[*].id")).containsExactly("K1", "K2");
		assertThat(chains.<List<Integer>>read("$[*].nodes")).containsExactly(6, 4);
		assertThat(chains.<List<Integer>>read("$[*].present")).containsExactly(2, 1);
		assertThat(chains.<List<Integer>>read("$[*].absent")).containsExactly(2, 2);
		assertThat(chains.<List<Integer>>read("$[*].unknown")).containsExactly(2, 1);
		assertThat(chains.<List<Integer>>read("$[*].breaks")).containsExactly(1, 2);
		assertThat(chains.<List<Integer>>read("$[*].rate.lines")).containsExactly(2, 2);
		assertThat(chains.<List<Integer>>read("$[*].rate.satisfied")).containsExactly(1, 0);
		DocumentContext rates = get("/api/rates");
		assertThat(rates.read("$.district.lines", Integer.class)).isEqualTo(4);
		assertThat(rates.read("$.district.satisfied", Integer.class)).isEqualTo(1);
		assertThat(rates.read("$.district.value", Double.class)).isEqualTo(0.25);
	}

	private SeedStartup start(String seed) {
		SeedStartup startup = new SeedStartup(new SeedSettings(seed), this.datasets, this.places, this.states);
		startup.start();
		return startup;
	}

	private DocumentContext get(String uri) {
		return new JsonApi(this.mvc).get(uri);
	}

	private long count(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).single().get("total").asLong();
		}
	}

}
