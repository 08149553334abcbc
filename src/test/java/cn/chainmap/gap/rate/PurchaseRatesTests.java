package cn.chainmap.gap.rate;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rates by purchase amount, with the figures of the method's example T-C.
 */
@GraphTest
class PurchaseRatesTests {

	private static final Offset<Double> EXACT = Offset.offset(1e-12);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private LocalStates states;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private GapSettings settings;

	@Test
	void tellsTheRateOfThePlaceWithItsCoverage() {
		PurchaseRate rate = load("t-c").ofPlace();
		assertThat(rate.coverage()).isEqualTo(0.75, EXACT);
		assertThat(rate.actual()).isEqualTo(70.0 / 300, EXACT);
		assertThat(rate.potential()).isEqualTo(0.5, EXACT);
		assertThat(rate.upperBound()).as("capacity of n2 unknown").isTrue();
		assertThat(rate.exclSelf()).isEqualTo(70.0 / 300, EXACT);
		assertThat(rate.localisable()).isEqualTo(70.0 / 300, EXACT);
		assertThat(rate.amountWanYuan()).isEqualTo(400);
		assertThat(rate.knownAmountWanYuan()).isEqualTo(300);
		assertThat(rate.localAmountWanYuan()).isEqualTo(70);
		assertThat(rate.links()).isEqualTo(4);
		assertThat(rate.knownLinks()).isEqualTo(3);
		assertThat(rate.mode()).isEqualTo(PurchaseRate.Mode.VALUE);
		assertThat(rate.reason()).isNull();
	}

	@Test
	void tellsTheRatesOfFirms() {
		PurchaseRates rates = load("t-c");
		assertThat(rates.ofFirm("L1").actual()).isEqualTo(70.0 / 300, EXACT);
		assertThat(rates.ofFirm("L1").potential()).isEqualTo((0.75 * 100 + 50) / 300, EXACT);
		PurchaseRate silent = rates.ofFirm("L2");
		assertThat(silent.actual()).isNull();
		assertThat(silent.localisable()).isNull();
		assertThat(silent.exclSelf()).isNull();
		assertThat(silent.potential()).isEqualTo(0.75, EXACT);
		assertThat(silent.coverage()).isZero();
		assertThat(silent.mode()).isEqualTo(PurchaseRate.Mode.CATEGORY);
		assertThat(silent.reason()).isEqualTo("有 1 条采购额，但都不知道其中多少来自本地");
		assertThat(rates.categoryOf("L1")).isEqualTo(new CategoryRate(3, 2));
		assertThat(rates.categoryOf("L2")).isEqualTo(new CategoryRate(1, 1));
	}

	@Test
	void tellsTheRatesOfNodes() {
		PurchaseRates rates = load("t-c");
		assertThat(rates.ofNode("n1").actual()).isEqualTo(0.2, EXACT);
		assertThat(rates.ofNode("n1").potential()).isEqualTo(0.75, EXACT);
		assertThat(rates.ofNode("n1").upperBound()).isFalse();
		assertThat(rates.ofNode("n2").actual()).isEqualTo(1, EXACT);
		assertThat(rates.ofNode("n2").potential()).isEqualTo(1, EXACT);
		assertThat(rates.ofNode("n2").upperBound()).isTrue();
		assertThat(rates.ofNode("n3").actual()).isZero();
		assertThat(rates.ofNode("n3").potential()).isZero();
		assertThat(rates.ofNode("n3").upperBound()).isFalse();
	}

	@Test
	void tellsTheRateOfAChainFromWhatIsBoughtOfItsNodes() {
		PurchaseRates rates = load(GraphFixture.of("""
				chains: [X, Y]
				nodes: {a: {chains: [X]}, b: {chains: [X, Y]}, c: {chains: [Y]}}
				firms:
				  F: {needs: {a: {amount: 10, local: 10}, b: {amount: 30, local: 15}, c: {amount: 60, local: 0}}}
				"""));
		assertThat(rates.ofChain("X").actual()).isEqualTo(25.0 / 40, EXACT);
		assertThat(rates.ofChain("Y").actual()).isEqualTo(15.0 / 90, EXACT);
		assertThat(rates.ofPlace().actual()).as("b counts once").isEqualTo(25.0 / 100, EXACT);
		assertThat(rates.ofChain("Z").links()).isZero();
	}

	@Test
	void fallsBackToCategoriesBelowTheCoverageThreshold() {
		PurchaseRates rates = load(GraphFixture.of("""
				firms:
				  F: {needs: {a: {amount: 10, local: 5}, b: {amount: 10}, c: {amount: 10, local: 0}, d: {amount: 10},
				              e: {amount: 10, local: 1}}}
				  G: {needs: {a: {amount: 10, local: 5}, b: {amount: 10}}}
				"""));
		assertThat(rates.ofFirm("F").coverage()).isEqualTo(0.6, EXACT);
		assertThat(rates.ofFirm("F").mode()).as("at the threshold").isEqualTo(PurchaseRate.Mode.VALUE);
		PurchaseRate below = rates.ofFirm("G");
		assertThat(below.mode()).isEqualTo(PurchaseRate.Mode.CATEGORY);
		assertThat(below.actual()).as("still told, with its coverage").isEqualTo(0.5, EXACT);
		assertThat(below.reason()).isEqualTo("2 条采购额中只有 1 条知道其中多少来自本地（50%），不足 60%，以品类口径为准");
	}

	@Test
	void givesNoRateForWantOfData() {
		PurchaseRates rates = load(GraphFixture.of("""
				firms:
				  F: {needs: {a: {}, b: {amount: 0, local: 0}, c: {local: 5}}}
				  G: {makes: [a]}
				"""));
		for (PurchaseRate rate : List.of(rates.ofFirm("F"), rates.ofFirm("G"), rates.ofFirm("nobody"))) {
			assertThat(rate.actual()).isNull();
			assertThat(rate.potential()).isNull();
			assertThat(rate.localisable()).isNull();
			assertThat(rate.exclSelf()).isNull();
			assertThat(rate.coverage()).isNull();
			assertThat(rate.mode()).isEqualTo(PurchaseRate.Mode.CATEGORY);
		}
		assertThat(rates.ofFirm("F").reason()).isEqualTo("记录了 3 条投入，但都没有采购额");
		assertThat(rates.ofFirm("G").reason()).isEqualTo("没有记录本地企业的投入，不计算采购额口径");
		assertThat(rates.categoryOf("G").value()).isNull();
		assertThat(rates.categoryOf("G").reason()).isNotBlank();
	}

	@Test
	void tellsRatesWithoutSelfSupplyAndWithoutWhatCannotBeMadeHere() {
		PurchaseRates rates = load(GraphFixture.of("""
				nodes: {原油: {localisable: false}}
				firms:
				  F: {makes: [a], needs: {a: {amount: 40, local: 40}, b: {amount: 60, local: 20},
				             原油: {amount: 100, local: 0}}}
				"""));
		PurchaseRate rate = rates.ofPlace();
		assertThat(rate.actual()).isEqualTo(60.0 / 200, EXACT);
		assertThat(rate.exclSelf()).isEqualTo(20.0 / 160, EXACT);
		assertThat(rate.localisable()).isEqualTo(60.0 / 100, EXACT);
	}

	@Test
	void countsAFirmWithTwoParksOnceAndEachParkByItself() {
		GraphFixture.of("""
				places: [本地, 外地, 本地/甲园, 本地/乙园]
				firms:
				  F: {at: [本地/甲园, 本地/乙园], needs: {a: {amount: 100, local: 20}}}
				  G: {at: [本地/乙园], needs: {a: {amount: 100, local: 60}}}
				  H: {at: [外地], needs: {a: {amount: 100, local: 100}}}
				  M: {at: [本地/甲园, 本地/乙园], makes: {a: {capacity: 50}}}
				""").load(this.application);
		assertThat(rates(null).ofPlace().actual()).isEqualTo(80.0 / 200, EXACT);
		assertThat(rates(null).ofPlace().links()).isEqualTo(2);
		assertThat(rates(null).potential("a").value()).isEqualTo(0.25, EXACT);
		assertThat(rates("本地/甲园").ofPlace().actual()).isEqualTo(0.2, EXACT);
		assertThat(rates("本地/甲园").potential("a").value()).isEqualTo(0.5, EXACT);
		assertThat(rates("本地/乙园").ofPlace().actual()).isEqualTo(0.4, EXACT);
	}

	private PurchaseRates load(String graph) {
		return load(GraphFixture.named(graph));
	}

	private PurchaseRates load(GraphFixture graph) {
		graph.load(this.application);
		return rates(null);
	}

	private PurchaseRates rates(String place) {
		Place local = this.states.getTracked(place);
		return PurchaseRates.of(this.snapshots.get(local), this.settings);
	}

}
