package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.park.Place;
import cn.chainmap.shared.JsonApi;
import cn.chainmap.support.SeedTest;
import com.jayway.jsonpath.DocumentContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of the Dazu seed. An independent program computed them from the same files.
 */
@SeedTest
class SeedFiguresTests {

	@Autowired
	private SupportRates rates;

	@Autowired
	private BreakPoints breakPoints;

	@Autowired
	private LocalStates states;

	@Autowired
	private MockMvcTester mvc;

	private JsonApi api;

	private Place district;

	@BeforeEach
	void findDistrict() {
		this.api = new JsonApi(this.mvc);
		this.district = this.states.getTracked(null);
	}

	@Test
	void countsTheDistrict() {
		assertThat(this.rates.ofPlace(this.district)).isEqualTo(new Rate(54, 17));
		assertThat(this.breakPoints.listAll(this.district, BreakPointFilter.NONE)).hasSize(27);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			SR,  5, 36, 8,  6, 3, SR03 SR05 SR06
			OE,  3, 45, 2,  8, 1, OE04 OE08 OE09 OE15 OE18 OE19 OE25 OE30
			SV, 11, 34, 8, 21, 4, SV01 SV03 SV04 SV17 SV26 SV27 SV38 SV39 SV44
			HW, 11, 31, 8, 12, 7, HW01 HW03 HW10 HW40
			RR,  4,  7, 3,  1, 1, ''
			MC,  1,  1, 2,  2, 0, MC04
			EL,  2,  3, 0,  4, 1, EL01 EL02
			FD,  0,  1, 1,  0, 0, ''
			""")
	void countsEachChain(String chain, long present, long absent, long unknown, long lines, long satisfied,
			String breaks) {
		List<String> expected = breaks.isEmpty() ? List.of() : List.of(breaks.split(" "));
		ChainOverview overview = this.rates.getChain(chain, this.district);
		assertThat(List.of(overview.nodes(), overview.present(), overview.absent(), overview.unknown()))
			.containsExactly(present + absent + unknown, present, absent, unknown);
		assertThat(overview.rate()).isEqualTo(new Rate(lines, satisfied));
		assertThat(overview.breaks()).isEqualTo(expected.size());
		assertThat(this.breakPoints.listAll(this.district, new BreakPointFilter(chain, null, null, null)))
			.extracting(BreakPoint::nodeId)
			.containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void listsTheLinesBehindTheRates() {
		assertThat(rateOf(this.rates.listLines(this.district))).isEqualTo(new Rate(54, 17));
	}

	@Test
	void drawsEveryChainWithItsOwnCounts() {
		for (ChainOverview chain : this.rates.listChains(this.district)) {
			DocumentContext map = this.api.get("/api/chains/{id}/map", chain.id());
			String own = "$.nodes[?(@.data.foreign == false)].data";
			List<String> states = map.read(own + ".state");
			List<Object> breaks = map.read(own + ".gaps[?(@.type == 'BREAK')]");
			assertThat(states).as(chain.id()).hasSize((int) chain.nodes());
			assertThat(states.stream().filter("PRESENT"::equals)).as(chain.id()).hasSize((int) chain.present());
			assertThat(states.stream().filter("ABSENT"::equals)).as(chain.id()).hasSize((int) chain.absent());
			assertThat(breaks).as(chain.id()).hasSize((int) chain.breaks());
		}
	}

	@Test
	void agreesOnFirmsBehindEachBreakPoint() {
		long rows = 0;
		for (BreakPoint gap : this.breakPoints.listAll(this.district, BreakPointFilter.NONE)) {
			String node = gap.nodeId();
			DocumentContext report = this.api.get("/api/nodes/{id}", node);
			assertThat(this.api.get("/api/nodes/{id}/suppliers?where=outside", node).read("$.total", Long.class))
				.as(node)
				.isEqualTo(gap.outsideFirms());
			assertThat(report.read("$.outsideFirms", Long.class)).as(node).isEqualTo(gap.outsideFirms());
			assertThat(report.read("$.consumersTotal", Long.class)).as(node).isEqualTo(gap.localConsumers());
			DocumentContext leads = this.api.get("/api/leads?size=500&node={id}", node);
			List<Object> found = leads.read("$.rows");
			assertThat(found).as(node).hasSize(Math.max(1, (int) gap.outsideFirms()));
			assertThat(leads.read("$.total", Integer.class)).as(node).isEqualTo(found.size());
			rows += found.size();
		}
		assertThat(this.api.get("/api/leads").read("$.total", Long.class)).isEqualTo(rows);
	}

	private static Rate rateOf(List<DemandLine> lines) {
		return new Rate(lines.size(), lines.stream().filter(DemandLine::satisfied).count());
	}

}
