package cn.chainmap.gap.sharing;

import java.util.List;
import java.util.Map;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nodes that several chains rest on.
 */
@GraphTest
class SharedNodesTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private LocalStates states;

	@Autowired
	private SharedNodes nodes;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void countsLinesOnceHoweverManyChainsShareThem() {
		// T-G: 铝 goes into 轮毂 (X), 镜头座 (Y) and, on two edges, into 支架.
		List<SharedNode> rows = list(GraphFixture.named("t-g"));
		SharedNode first = rows.get(0);
		assertThat(first.nodeId()).isEqualTo("铝");
		assertThat(first.state()).isEqualTo("ABSENT");
		assertThat(first.chains()).extracting(SharedNode.InChain::id).containsExactly("X", "Y");
		assertThat(first.lines()).isEqualTo(3);
		assertThat(first.firms()).isEqualTo(first.firmNames().size()).isEqualTo(3);
	}

	@Test
	void ranksByLinesThenFirmsThenId() {
		List<SharedNode> rows = list(GraphFixture.of("""
				chains: [X, Y]
				nodes: {t: {chains: [X]}, u: {chains: [Y]}, 单: {chains: [X]}, 闲: {chains: [X, Y]}}
				supplies:
				  - 甲 -> t
				  - 甲 -> u @Y
				  - 乙 -> t
				  - 乙 -> u ? @Y
				  - 丙 -> t ?
				  - 丙 -> u ? @Y
				  - 单 -> t
				firms:
				  T: {name: 整车厂, makes: [t]}
				  U: {makes: [u]}
				  B: {name: 采购厂, needs: [丙, 乙]}
				  O: {at: [外地], makes: [甲, 乙, 丙, 单, 闲]}
				"""));
		assertThat(rows).extracting(SharedNode::nodeId).containsExactly("甲", "乙", "丙", "闲");
		assertThat(rows).extracting(SharedNode::lines).containsExactly(2L, 1L, 0L, 0L);
		assertThat(rows.get(0).chains()).extracting(SharedNode.InChain::id).containsExactly("X", "Y");
		assertThat(rows.get(0).chains().get(0).classLabel()).isEqualTo("建链");
		assertThat(rows.get(0).chains().get(1).classLabel()).as("feeds Y only").isNull();
		assertThat(rows).extracting(SharedNode::firms).containsExactly(2L, 2L, 1L, 0L);
		assertThat(rows.get(1).firmNames()).containsExactlyInAnyOrder("采购厂", "整车厂");
	}

	@Test
	void countsForPresentNodesTheLinesThatHangOnThem() {
		List<SharedNode> rows = list(GraphFixture.of("""
				chains: [X, Y]
				nodes: {t: {chains: [X]}, u: {chains: [Y]}}
				supplies:
				  - a -> t | 组
				  - b -> t | 组
				  - a -> u @Y
				  - b -> u ? @Y
				firms:
				  A: {makes: [a, b]}
				  T: {makes: [t]}
				  U: {makes: [u]}
				"""));
		assertThat(rows).extracting(SharedNode::nodeId).containsExactly("a", "b");
		assertThat(rows).extracting(SharedNode::state).containsOnly("PRESENT");
		assertThat(rows).extracting(SharedNode::lines).as("t has b as well").containsExactly(1L, 0L);
	}

	@Test
	void answersOverHttp() {
		GraphFixture.named("t-g").load(this.application);
		DocumentContext json = new JsonApi(this.mvc).get("/api/shared-nodes");
		assertThat(json.<Map<String, Object>>read("$")).containsOnlyKeys("place", "rows", "definition", "dataAsOf");
		assertThat(json.<Map<String, Object>>read("$.rows[0]")).containsKeys("nodeId", "name", "kind", "state",
				"chains", "lines", "firms", "firmNames");
		assertThat(json.<Map<String, Object>>read("$.rows[0].chains[0]"))
			.containsOnlyKeys("id", "name", "class", "classCode")
			.containsEntry("class", "补链");
	}

	private List<SharedNode> list(GraphFixture graph) {
		graph.load(this.application);
		return this.nodes.list(this.states.getTracked(null)).rows();
	}

}
