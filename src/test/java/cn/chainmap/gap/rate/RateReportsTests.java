package cn.chainmap.gap.rate;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainOverview;
import cn.chainmap.gap.SupportRates;
import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rates of places and firms, and on whom they rest.
 */
@GraphTest
class RateReportsTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-12);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private LocalStates states;

	@Autowired
	private RateReports reports;

	@Autowired
	private SupportRates rates;

	@ParameterizedTest
	@ValueSource(strings = { "t-a", "t-c", "t-d-and", "t-d-or", "t-e", "t-g" })
	void agreesWithTheQueries(String graph) {
		Place local = load(graph);
		RateReport report = this.reports.get(local);
		assertThat(report.district()).isEqualTo(this.rates.ofPlace(local));
		assertThat(report.chains()).extracting(RateReport.ChainRate::rate)
			.isEqualTo(this.rates.listChains(local).stream().map(ChainOverview::rate).toList());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "F1, 0", "F2, 0.2", "F3, 0.4", "F4, 0.2", "F7, 0" })
	void tellsWhatIsLostWithAFirm(String firm, double loss) {
		Place local = load("t-a");
		FirmRates rates = this.reports.getFirm(firm, local);
		assertThat(rates.loss()).isEqualTo(loss, EXACT);
		assertThat(rates.spof()).isEqualTo(loss > 0);
		assertThat(rates.reason()).isNull();
	}

	@Test
	void ranksFirmsByLossAndLinesByRisk() {
		RateReport.Structure structure = this.reports.get(load("t-a")).structure();
		assertThat(structure.satisfied()).isEqualTo(3);
		assertThat(structure.singleSourced()).isEqualTo(1);
		assertThat(structure.spofFirms()).isEqualTo(3);
		assertThat(structure.firms()).containsExactly(new RateReport.FirmLoss("F3", "F3", 0.4),
				new RateReport.FirmLoss("F2", "F2", 0.2), new RateReport.FirmLoss("F4", "F4", 0.2));
		LineRisk riskiest = structure.lines().get(0);
		assertThat(riskiest.node()).isEqualTo(new Named("整车", "整车"));
		assertThat(riskiest.members()).containsExactly(new LineRisk.Member("上装", "上装", "PRESENT"));
		assertThat(riskiest.firm()).isEqualTo(new Named("F3", "F3"));
		assertThat(riskiest.hhi()).isEqualTo(1);
		assertThat(riskiest.crit()).isEqualTo(1);
		assertThat(riskiest.risk()).isEqualTo(1);
		assertThat(structure.lines().subList(1, 3)).extracting(line -> line.node().id()).containsExactly("上装", "大梁");
		assertThat(structure.lines().get(1).hhi()).as("F1, F1b, F1c").isEqualTo(1.0 / 3, EXACT);
		assertThat(structure.lines().get(1).firm()).isNull();
		assertThat(this.reports.getFirm("F3", local()).lines()).containsExactly(riskiest);
		assertThat(this.reports.getFirm("F1", local()).lines()).isEmpty();
	}

	@Test
	void measuresConcentrationByCapacityOverAllMembersOfAGroup() {
		GraphFixture.of("""
				nodes: {d: {terminal: true}}
				supplies: [a -> b, a -> c, b -> d | 组, c -> d | 组]
				firms:
				  A: {makes: [a]}
				  B1: {makes: {b: {capacity: 60}}}
				  B2: {makes: {b: {capacity: 30}}}
				  B3: {makes: {b: {capacity: 10}}}
				  C: {makes: {c: {capacity: 100}}}
				  D: {makes: [d]}
				""").load(this.application);
		LineRisk line = this.reports.get(local())
			.structure()
			.lines()
			.stream()
			.filter(risk -> risk.node().id().equals("d"))
			.findFirst()
			.orElseThrow();
		assertThat(line.producers()).isEqualTo(4);
		assertThat(line.byCapacity()).isTrue();
		assertThat(line.hhi()).isEqualTo(0.365, EXACT);
		assertThat(line.crit()).isEqualTo(1);
		assertThat(line.risk()).isEqualTo(0.365, EXACT);
		assertThat(line.singleSource()).isFalse();
	}

	@Test
	void givesNoLossWithoutLines() {
		GraphFixture.of("""
				supplies: ["a -> b ?"]
				firms:
				  B: {makes: [b]}
				""").load(this.application);
		FirmRates rates = this.reports.getFirm("B", local());
		assertThat(rates.loss()).isNull();
		assertThat(rates.spof()).isFalse();
		assertThat(rates.reason()).contains("没有需求线");
	}

	@Test
	void listsLeadingFirmsWithBothRates() {
		GraphFixture.of("""
				firms:
				  L1: {name: 甲厂, tags: [链主], needs: {n1: {amount: 100, local: 20}, n2: {amount: 50, local: 50}}}
				  L2: {name: 乙厂, revenue: 200000, makes: [n1]}
				  L3: {name: 丙厂, needs: {n1: {amount: 100, local: 20}}}
				""").load(this.application);
		List<RateReport.LeaderRate> leaders = this.reports.get(local()).leaders();
		assertThat(leaders).extracting(RateReport.LeaderRate::name).containsExactly("乙厂", "甲厂");
		assertThat(leaders.get(1).category()).isEqualTo(new CategoryRate(2, 1));
		assertThat(leaders.get(1).purchase().actual()).isEqualTo(70.0 / 150, EXACT);
		assertThat(leaders.get(0).category().value()).isNull();
		assertThat(leaders.get(0).purchase().reason()).isNotBlank();
	}

	@Test
	void tellsChainsAndNodesByPurchase() {
		Place local = load("t-c");
		RateReport report = this.reports.get(local);
		assertThat(report.purchase().actual()).isEqualTo(70.0 / 300, EXACT);
		assertThat(report.chainPurchases()).singleElement()
			.extracting(chain -> chain.rate().actual())
			.isEqualTo(70.0 / 300);
		NodeRates node = this.reports.getNode("n1", local);
		assertThat(node.purchase().actual()).isEqualTo(0.2, EXACT);
		assertThat(node.supply()).isEqualTo(new PurchaseRates.Potential(0.75, false));
	}

	@Test
	void knowsNoOtherFirmsAndNodes() {
		Place local = load("t-a");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.reports.getFirm("F99", local))
			.withMessage("没有找到企业「F99」");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.reports.getNode("齿轮", local))
			.withMessage("没有找到环节「齿轮」");
	}

	private Place load(String graph) {
		GraphFixture.named(graph).load(this.application);
		return local();
	}

	private Place local() {
		return this.states.getTracked(null);
	}

}
