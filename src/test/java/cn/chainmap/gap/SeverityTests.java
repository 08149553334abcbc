package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What every severity promises, on the seed.
 */
@SeedTest
class SeverityTests {

	@Autowired
	private Gaps gaps;

	@Autowired
	private LocalStates states;

	@Test
	void addsUpToItsTerms() {
		List<Gap> all = this.gaps
			.list(this.states.getTracked(null), GapFilter.NONE, GapSort.SEVERITY, new PageRequest(0, 500))
			.page()
			.rows();
		assertThat(all).isNotEmpty();
		for (Gap gap : all) {
			Severity severity = gap.severity();
			assertThat(severity.value()).as(gap.nodeId() + " " + gap.type()).isBetween(0.0, 100.0);
			assertThat(severity.known()).isBetween(0.0, 1.0);
			assertThat(severity.terms()).isNotEmpty().allSatisfy(term -> assertThat(term.value()).isBetween(0.0, 1.0));
			boolean sum = severity.terms().stream().allMatch(term -> term.contribution() != null);
			double rebuilt = sum
					? severity.terms()
						.stream()
						.mapToDouble(term -> (term.contribution() != null) ? term.contribution() : 0)
						.sum()
					: 100 * severity.terms()
						.stream()
						.mapToDouble(Severity.Term::value)
						.reduce(1, (one, other) -> one * other);
			assertThat(severity.value()).as(gap.nodeId() + " " + gap.type()).isCloseTo(rebuilt, within(1e-9));
			assertThat(gap.why()).isNotBlank();
			assertThat(gap.sources()).isNotEmpty();
		}
		assertThat(all).isSortedAccordingTo(GapFinder.GRAVEST_FIRST);
	}

	@Test
	void showsTheSameClassesEverywhere() {
		var place = this.states.getTracked(null);
		for (Gap gap : this.gaps.list(place, GapFilter.NONE, GapSort.SEVERITY, new PageRequest(0, 500)).page().rows()) {
			String chain = gap.chains().get(0).id();
			assertThat(this.gaps.classes(chain, place).nodes()).filteredOn(node -> node.node().equals(gap.nodeId()))
				.singleElement()
				.extracting(NodeClass::opportunity)
				.isEqualTo(gap.opportunity());
		}
	}

}
