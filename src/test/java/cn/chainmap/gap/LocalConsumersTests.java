package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.firm.ConsumerLink;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The local firms that need a gap: the same from the facts as from the query.
 */
class LocalConsumersTests {

	@Nested
	@GraphTest
	class OfAFewFirms {

		@Autowired
		private ApplicationContext application;

		@Autowired
		private LocalStates states;

		@Autowired
		private PlaceAnalyses analyses;

		@Test
		void areConsumersOnRecordAndSuppliersOfWhatRequiresIt() {
			Map<String, Object> firms = new TreeMap<>();
			firms.put("M", Map.of("makes", List.of("v", "t")));
			firms.put("T", Map.of("makes", List.of("t"), "needs", List.of("p")));
			firms.put("U", Map.of("makes", List.of("u")));
			firms.put("N", Map.of("needs", List.of("p")));
			firms.put("C", Map.of("needs", List.of("p"), "status", "CLOSED"));
			firms.put("O", Map.of("at", List.of("外地"), "makes", List.of("p", "absent"), "needs", List.of("p")));
			GraphFixture
				.of(Map.of("supplies", List.of("p -> t", "p -> v", "p -> u ?", "p -> absent", "p -> p"), "firms",
						firms))
				.load(this.application);
			LocalConsumers.Firms found = this.analyses.get(this.states.getTracked("本地")).consumers().of("p");
			assertThat(found).isEqualTo(
					new LocalConsumers.Firms(3, List.of("M", "N", "T"), List.of(new ConsumerLink("N", "p", "RECORDED"),
							new ConsumerLink("T", "p", "RECORDED"), new ConsumerLink("M", "t", "PRODUCES"))));
		}

	}

	@Nested
	@SeedTest
	class OfTheSeed {

		@Autowired
		private LocalStates states;

		@Autowired
		private PlaceAnalyses analyses;

		@Autowired
		private AffectedFirms affected;

		@Test
		void areThoseOfTheQuery() {
			Place place = this.states.getTracked(null);
			PlaceAnalysis analysis = this.analyses.get(place);
			List<Gap> gaps = this.affected.addTo(analysis, analysis.gaps());
			Map<String, List<String>> queried = this.affected.map(place, gaps.stream().map(Gap::nodeId).toList());
			List<String> different = new ArrayList<>();
			for (Gap gap : gaps) {
				List<String> names = queried.getOrDefault(gap.nodeId(), List.of());
				if (gap.localConsumers() != names.size()
						|| !gap.localConsumerNames().equals(names.stream().limit(LocalConsumers.MOST_NAMED).toList())) {
					different.add(gap.nodeId());
				}
			}
			assertThat(different).isEmpty();
			assertThat(gaps).anyMatch(gap -> gap.localConsumers() > 0);
		}

	}

}
