package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Road maps, asked over HTTP.
 */
@GraphTest
class RoadMapTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private MockMvcTester mvc;

	private PostApi api;

	@BeforeEach
	void setUp() {
		this.api = new PostApi(this.mvc);
	}

	@Test
	void findsTheFewestGapsToTheTarget() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext nothing = plan("{}");
		assertThat(nothing.<String>read("$.mode")).isEqualTo("GAPS");
		assertThat(nothing.<Double>read("$.target")).isEqualTo(0.5);
		assertThat(nothing.<Boolean>read("$.reached")).isTrue();
		assertThat(nothing.<List<Object>>read("$.steps")).isEmpty();
		DocumentContext all = plan("{\"target\": 1}");
		assertThat(all.<Boolean>read("$.exact")).isTrue();
		assertThat(all.<String>read("$.guarantee.code")).isEqualTo("OPTIMAL");
		assertThat(all.<List<String>>read("$.steps[*].nodeId")).containsExactly("底盘", "液压件");
		assertThat(all.<List<Double>>read("$.steps[*].rate")).containsExactly(0.8, 1.0);
		assertThat(all.<List<Integer>>read("$.steps[*].order")).containsExactly(1, 2);
		assertThat(all.<List<String>>read("$.steps[0].closes[*].node.id")).containsExactly("整车");
		assertThat(all.<List<Object>>read("$.steps[*].firmId")).containsOnlyNulls();
		assertThat(all.<Integer>read("$.candidates")).isEqualTo(2);
		assertThat(plan("{\"chain\": \"X\", \"target\": 1}").<List<String>>read("$.steps[*].nodeId"))
			.containsExactly("底盘", "液压件");
	}

	@Test
	void choosesAmongFirmsElsewhere() {
		GraphFixture.named("t-a").load(this.application);
		DocumentContext one = plan("{\"k\": 1}");
		assertThat(one.<String>read("$.mode")).isEqualTo("FIRMS");
		assertThat(one.<List<String>>read("$.steps[*].firmId")).containsExactly("F6");
		assertThat(one.<List<String>>read("$.steps[0].produces[*].id")).containsExactly("底盘");
		assertThat(plan("{\"k\": 5}").<List<String>>read("$.steps[*].firmId")).containsExactly("F6", "F9");
		DocumentContext area = plan("{\"areaBudget\": 1000}");
		assertThat(area.<List<Object>>read("$.steps")).isEmpty();
		assertThat(area.<List<String>>read("$.leftOut[*].reason")).singleElement().asString().contains("面积");
		assertThat(area.<List<Integer>>read("$.leftOut[*].count")).containsExactly(2);
	}

	@Test
	void prefersTheOptimumToGreed() {
		needs(6);
		DocumentContext map = plan("""
				{"k": 2, "candidates": [
				  {"id": "FA", "produces": ["n1", "n2", "n3", "n4"]}, {"id": "FB", "produces": ["n1", "n2", "n5"]},
				  {"id": "FC", "produces": ["n3", "n4", "n6"]}]}""");
		assertThat(map.<List<String>>read("$.steps[*].firmId")).containsExactly("FB", "FC");
		assertThat(map.<List<Integer>>read("$.steps[*].satisfied")).containsExactly(3, 6);
		assertThat(map.<Boolean>read("$.exact")).isTrue();
	}

	@Test
	void keepsToTheAreaThereIs() {
		// Capacities of the worked example in lines of 10: n1–n10, n11–n25, n26–n30.
		needs(30);
		String candidates = "\"candidates\": [" + candidate("F1", 40, 1, 10) + "," + candidate("F2", 30, 11, 18) + ","
				+ candidate("F3", 90, 11, 22, 26, 27) + "," + candidate("F4", 50, 1, 6, 26, 30) + ","
				+ "{\"id\": \"F5\", \"produces\": [\"n1\"]}]";
		DocumentContext map = plan("{\"areaBudget\": 118, " + candidates + "}");
		assertThat(map.<List<String>>read("$.steps[*].firmId")).containsExactly("F4", "F2");
		assertThat(map.<List<Integer>>read("$.steps[*].satisfied")).containsExactly(11, 19);
		assertThat(map.<List<Double>>read("$.steps[*].areaSqm")).containsExactly(50.0, 30.0);
		assertThat(map.<Boolean>read("$.exact")).isTrue();
		assertThat(map.<List<Integer>>read("$.leftOut[?(@.reason =~ /.*面积.*/)].count")).containsExactly(1);
	}

	@Test
	void choosesTheSameWhateverTheOrder() {
		needs(12);
		Random random = new Random(7);
		List<String> candidates = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			int from = 1 + random.nextInt(11);
			candidates.add(candidate("F" + i, 10 + random.nextInt(50), from, Math.min(12, from + random.nextInt(4))));
		}
		String first = plan("{\"k\": 5, \"candidates\": " + candidates + "}").read("$.steps").toString();
		String firstByArea = plan("{\"areaBudget\": 100, \"candidates\": " + candidates + "}").read("$.steps")
			.toString();
		Collections.shuffle(candidates, random);
		assertThat(plan("{\"k\": 5, \"candidates\": " + candidates + "}").read("$.steps").toString()).isEqualTo(first);
		assertThat(plan("{\"areaBudget\": 100, \"candidates\": " + candidates + "}").read("$.steps").toString())
			.isEqualTo(firstByArea);
	}

	@Test
	void leavesOutWhatCannotBePlanned() {
		GraphFixture.of("""
				nodes: {oil: {localisable: false}, open: {}}
				supplies: [oil -> v, open -> v, a -> v]
				firms:
				  V: {makes: [v]}
				  O: {at: [外地], makes: [oil]}
				  A: {at: [外地], makes: [a]}
				""").load(this.application);
		DocumentContext map = plan("{\"target\": 1}");
		assertThat(map.<Boolean>read("$.reached")).isFalse();
		assertThat(map.<String>read("$.guarantee.code")).isEqualTo("OUT_OF_REACH");
		assertThat(map.<List<String>>read("$.steps[*].nodeId")).containsExactly("a");
		assertThat(map.<List<String>>read("$.leftOut[*].reason")).containsExactlyInAnyOrder("环节不可本地化", "环节待核实，先收集数据");
	}

	@Test
	void saysThatThereIsNothingToReachWithoutLines() {
		GraphFixture.of("{firms: {A: {makes: [a]}}}").load(this.application);
		DocumentContext map = plan("{}");
		assertThat(map.<Boolean>read("$.reached")).isFalse();
		assertThat(map.<Object>read("$.base.value")).isNull();
		assertThat(map.<List<Object>>read("$.steps")).isEmpty();
	}

	@Test
	void refusesRequestsThatMakeNoSense() {
		GraphFixture.named("t-a").load(this.application);
		assertThat(refusal(HttpStatus.NOT_FOUND, "{\"chain\": \"无\"}")).contains("产业链");
		assertThat(refusal(HttpStatus.NOT_FOUND, "{\"candidates\": [{\"firmId\": \"无\"}]}")).contains("没有找到企业「无」");
		assertThat(refusal(HttpStatus.NOT_FOUND, "{\"candidates\": [{\"produces\": [\"无\"]}]}")).contains("没有找到环节「无」");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"target\": 1.5}")).contains("target");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"k\": 0}")).contains("k");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"areaBudget\": -1}")).contains("areaBudget");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"k\": 1, \"areaBudget\": 1}")).contains("其一");
		assertThat(refusal(HttpStatus.BAD_REQUEST, "{\"candidates\": [{\"firmId\": \"F6\"}, {\"firmId\": \"F6\"}]}"))
			.contains("重复");
	}

	/** A node that needs so many others, none of which is here. */
	private void needs(int count) {
		String inputs = IntStream.rangeClosed(1, count)
			.mapToObj(i -> "n" + i + " -> v")
			.collect(Collectors.joining(", "));
		String makes = IntStream.rangeClosed(1, count).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
		GraphFixture.of("supplies: [" + inputs + "]\nfirms: {V: {makes: [v]}, O: {at: [外地], makes: [" + makes + "]}}")
			.load(this.application);
	}

	/** A candidate that makes the nodes of some ranges. */
	private static String candidate(String id, int area, int... ranges) {
		List<String> nodes = new ArrayList<>();
		for (int i = 0; i < ranges.length; i += 2) {
			IntStream.rangeClosed(ranges[i], ranges[i + 1]).forEach(node -> nodes.add("\"n" + node + "\""));
		}
		return "{\"id\": \"" + id + "\", \"areaSqm\": " + area + ", \"produces\": " + nodes + "}";
	}

	private DocumentContext plan(String body) {
		return this.api.ask("/api/roadmap", body);
	}

	private String refusal(HttpStatus status, String body) {
		return this.api.refusal(status, "/api/roadmap", body);
	}

}
