package cn.chainmap.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked examples of the method, and what becomes of them when firms come and go.
 */
@GraphTest
class WorkedExamplesTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Driver driver;

	@Autowired
	private Firms firms;

	@Autowired
	private LocalStates states;

	@Autowired
	private SupportRates rates;

	@Autowired
	private BreakPoints breakPoints;

	@Autowired
	private ChainMaps maps;

	@Test
	void explainsTheSpecialVehicleChain() {
		Place local = load("t-a");
		assertThat(statesOf("X", local)).containsExactlyInAnyOrderEntriesOf(Map.of("钢板", "PRESENT", "大梁", "PRESENT",
				"上装", "PRESENT", "整车", "PRESENT", "底盘", "ABSENT", "液压件", "ABSENT", "电池", "ABSENT", "发动机", "UNKNOWN"));
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(5, 3));
		assertThat(this.rates.listLines(local)).extracting(DemandLine::node, DemandLine::members, DemandLine::satisfied)
			.containsExactlyInAnyOrder(line("大梁", true, "钢板"), line("上装", true, "钢板"), line("上装", false, "液压件"),
					line("整车", false, "底盘"), line("整车", true, "上装"));
		assertThat(gaps(local)).containsExactlyInAnyOrder("底盘 CONFIRMED [整车]", "液压件 CONFIRMED [上装]");
	}

	@Test
	void countsFirmsOnceHoweverManyParksTheyHave() {
		Place local = load("t-a");
		assertThat(localFirms("钢板", local)).isEqualTo(3);
		assertThat(localFirms("钢板", this.states.getTracked("本地/甲园"))).isEqualTo(1);
		assertThat(localFirms("钢板", this.states.getTracked("本地/乙园"))).isEqualTo(1);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			F6,       7, 5, 液压件 CONFIRMED [上装]; 电池 SUSPECTED [底盘]
			F7,       5, 3, 底盘 CONFIRMED [整车]; 液压件 CONFIRMED [上装]
			F9,       5, 4, 底盘 CONFIRMED [整车]
			F6 F7,    7, 6, 液压件 CONFIRMED [上装]
			F6 F9,    7, 6, 电池 SUSPECTED [底盘]
			F6 F7 F9, 7, 7, ''
			""")
	void followsArrivals(String arriving, long lines, long satisfied, String gaps) {
		Place local = load("t-a");
		for (String firm : arriving.split(" ")) {
			write(firm, FirmStatus.ACTIVE, "本地");
		}
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(lines, satisfied));
		assertThat(gaps(local)).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(gaps.split("; ")).filter(text -> !text.isEmpty()).toList());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "F1, 5, 3", "F2, 4, 2", "F3, 3, 1", "F4, 3, 2" })
	void followsDepartures(String leaving, long lines, long satisfied) {
		Place local = load("t-a");
		write(leaving, FirmStatus.CLOSED, "本地");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(lines, satisfied));
	}

	@Test
	void saysWhatToCheckBeforeBelievingABreakPoint() {
		Place local = load("t-a");
		write("F6", FirmStatus.ACTIVE, "本地");
		BreakPoint battery = this.breakPoints.find("电池", local).orElseThrow();
		assertThat(battery.lines())
			.containsExactly(new BreakPoint.Line("底盘", List.of("发动机", "电池"), List.of("发动机", "电池"), List.of("发动机")));
		assertThat(battery.why()).contains("待核实：发动机");
		assertThat(battery.outsideFirms()).isEqualTo(1);
	}

	@Test
	void restoresEverythingWhenAFirmReopens() {
		load("t-a");
		this.states.getTracked("外地");
		List<String> before = LocalStateSnapshot.take(this.driver);
		write("F3", FirmStatus.CLOSED, "本地");
		assertThat(LocalStateSnapshot.take(this.driver)).isNotEqualTo(before);
		write("F3", FirmStatus.ACTIVE, "本地");
		assertThat(LocalStateSnapshot.take(this.driver)).isEqualTo(before);
		write("F3", FirmStatus.ACTIVE, "外地");
		write("F3", FirmStatus.ACTIVE, "本地");
		assertThat(LocalStateSnapshot.take(this.driver)).isEqualTo(before);
	}

	@Test
	void ignoresSelfLoopsAndEndsOnCycles() {
		Place local = load("t-e");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(2, 0));
		assertThat(gaps(local)).containsExactly("b CONFIRMED [a, t]");
		write("B", FirmStatus.ACTIVE, "本地");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(3, 3));
		assertThat(gaps(local)).isEmpty();
	}

	@Test
	void countsSharedLinesOncePerDistrict() {
		Place local = load("t-g");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(3, 0));
		assertThat(this.rates.listChains(local)).extracting(ChainOverview::rate)
			.containsExactly(new Rate(2, 0), new Rate(2, 0));
		assertThat(gaps(local)).containsExactly("铝 CONFIRMED [支架, 轮毂, 镜头座]");
		write("丁", FirmStatus.ACTIVE, "本地");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(3, 3));
		assertThat(this.rates.listChains(local)).extracting(ChainOverview::rate)
			.containsExactly(new Rate(2, 2), new Rate(2, 2));
	}

	@Test
	void needsBothBranchesOfADiamond() {
		Place local = load("t-d-and");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(3, 2));
		assertThat(gaps(local)).containsExactly("c CONFIRMED [d]");
	}

	@Test
	void acceptsEitherBranchOfASubstitute() {
		Place local = load("t-d-or");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(2, 2));
		assertThat(gaps(local)).isEmpty();
		write("B", FirmStatus.CLOSED, "本地");
		assertThat(this.rates.ofPlace(local)).isEqualTo(new Rate(1, 0));
		assertThat(gaps(local)).containsExactlyInAnyOrder("b CONFIRMED [d]", "c CONFIRMED [d]");
	}

	@Test
	void givesNoRateWithoutLines() {
		GraphFixture.of("""
				supplies: ["a -> b ?"]
				firms:
				  B: {makes: [b]}
				""").load(this.application);
		Rate rate = this.rates.ofPlace(this.states.getTracked(null));
		assertThat(rate).isEqualTo(new Rate(0, 0));
		assertThat(rate.value()).isNull();
		assertThat(rate.reason()).isNotBlank();
	}

	private Place load(String example) {
		GraphFixture.named(example).load(this.application);
		return this.states.getTracked(null);
	}

	private void write(String firm, FirmStatus status, String place) {
		this.firms.merge(List.of(new FirmRow(firm, firm, null, List.of(), status, null, null, null, null, List.of(), "",
				"", "测试", null, null, null, List.of(place))));
	}

	private List<String> gaps(Place place) {
		return this.breakPoints.listAll(place, BreakPointFilter.NONE)
			.stream()
			.map(gap -> gap.nodeId() + " " + gap.certainty() + " " + gap.blocks())
			.toList();
	}

	private Map<String, String> statesOf(String chain, Place place) {
		return this.maps.get(chain, place)
			.nodes()
			.stream()
			.collect(Collectors.toMap(node -> node.data().id(), node -> node.data().state()));
	}

	private int localFirms(String node, Place place) {
		return this.maps.get("X", place)
			.nodes()
			.stream()
			.map(ChainMap.Element::data)
			.filter(data -> data.id().equals(node))
			.mapToInt(ChainMap.MapNode::localFirms)
			.sum();
	}

	private static Tuple line(String node, boolean satisfied, String... members) {
		return Tuple.tuple(node, List.of(members), satisfied);
	}

}
