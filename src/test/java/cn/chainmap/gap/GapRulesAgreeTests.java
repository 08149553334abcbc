package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.whatif.GapPicture;
import cn.chainmap.gap.whatif.GapRules;
import cn.chainmap.gap.whatif.RandomGraph;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphReset;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules in memory find what the queries find, on random graphs.
 */
@GraphTest
class GapRulesAgreeTests {

	private static final int GRAPHS = 8;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Autowired
	private PlaceAnalyses analyses;

	@Autowired
	private GapSettings settings;

	@ParameterizedTest
	@ValueSource(longs = { 3001, 4001 })
	void findTheSame(long first) {
		for (long seed = first; seed < first + GRAPHS; seed++) {
			GraphReset.clear(this.driver);
			GraphFixture.of(new RandomGraph(seed, true).graph()).load(this.application);
			Place place = this.states.getTracked("本地");
			PlaceAnalysis found = this.analyses.get(place);
			GapPicture picture = new GapRules(this.settings).judge(found.snapshot(), LocalDate.now());
			assertThat(picture.types()).as("seed %d", seed).isEqualTo(types(found));
			assertThat(picture.leaderless()).as("seed %d", seed).isEqualTo(leaderless(found));
			found.snapshot().topology().chains().forEach(chain -> {
				Map<String, OpportunityClass> classes = new TreeMap<>();
				found.classes(chain.id()).forEach((node, own) -> classes.put(node, own.opportunity()));
				assertThat(picture.classesOf(chain.id())).isEqualTo(classes);
			});
		}
	}

	private static Map<String, Set<GapType>> types(PlaceAnalysis found) {
		Map<String, Set<GapType>> types = new TreeMap<>();
		found.gaps()
			.stream()
			.filter(gap -> gap.type() != GapType.LEADER)
			.forEach(gap -> types.computeIfAbsent(gap.nodeId(), any -> EnumSet.noneOf(GapType.class))
				.addAll(gap.labels()));
		return types;
	}

	private static Set<String> leaderless(PlaceAnalysis found) {
		Set<String> chains = new TreeSet<>();
		found.gaps()
			.stream()
			.filter(gap -> gap.type() == GapType.LEADER)
			.forEach(gap -> chains.add(gap.chains().get(0).id()));
		return chains;
	}

}
