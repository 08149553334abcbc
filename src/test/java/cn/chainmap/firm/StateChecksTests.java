package cn.chainmap.firm;

import java.time.Duration;

import cn.chainmap.shared.JsonApi;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checking and repairing the kept node states.
 */
@GraphTest
class StateChecksTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private StateChecks checks;

	@Autowired
	private LocalStates states;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@BeforeEach
	void load() {
		GraphFixture.named("t-a").load(this.application);
		this.states.getTracked("本地");
		this.states.getTracked("外地");
	}

	@Test
	void findsNothingWhereAllIsRight() {
		StateCheck check = this.checks.run(false);
		assertThat(check).isEqualTo(new StateCheck("DONE", false, 2, 2, 16, 0, java.util.List.of(), null));
	}

	@Test
	void findsAndRepairsWhatIsWrong() {
		run("MATCH (:ChainNode {id: '大梁'})-[state:LOCAL_STATE]->(:Place {code: '本地'}) SET state.state = 'ABSENT', state.p = 0");
		run("MATCH (:ChainNode {id: '电池'})-[state:LOCAL_STATE]->(:Place {code: '外地'}) DELETE state");
		StateCheck found = this.checks.run(false);
		assertThat(found.differences()).isEqualTo(2);
		assertThat(found.examples()).containsExactly("外地 电池", "本地 大梁");
		assertThat(this.checks.run(false).differences()).isEqualTo(2);
		assertThat(this.checks.run(true).differences()).isEqualTo(2);
		assertThat(this.checks.run(true).differences()).isZero();
	}

	@Test
	void runsInTheBackgroundAndTellsHowFarItIs() throws InterruptedException {
		assertThat(this.mvc.post()
			.uri("/api/admin/states/check")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"repair\": true}")
			.exchange()).hasStatus(HttpStatus.ACCEPTED);
		long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		DocumentContext answer = new JsonApi(this.mvc).get("/api/admin/states/check");
		while ("RUNNING".equals(answer.read("$.state", String.class)) && System.nanoTime() < deadline) {
			Thread.sleep(50);
			answer = new JsonApi(this.mvc).get("/api/admin/states/check");
		}
		assertThat(answer.read("$.state", String.class)).isEqualTo("DONE");
		assertThat(answer.read("$.done", Integer.class)).isEqualTo(2);
		assertThat(this.mvc.delete().uri("/api/admin/states/check").exchange()).hasStatusOk();
	}

	private void run(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

}
