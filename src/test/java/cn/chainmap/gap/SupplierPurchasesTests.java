package cn.chainmap.gap;

import java.util.List;
import java.util.OptionalDouble;

import cn.chainmap.firm.LocalState;
import cn.chainmap.park.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the suppliers of a node spend elsewhere on another.
 */
class SupplierPurchasesTests {

	/**
	 * F and G make t. Of p: F bought 100, 20 of it here; what G bought here nobody knows.
	 * In all they bought 100 + 50 (p), 30 (q), 20 (r); an amount of 0 is none. N makes
	 * nothing. All of q was bought here: 0 outside.
	 */
	private final SupplierPurchases bought = new SupplierPurchases(
			new Snapshot(new Place("本地", "本地", "DISTRICT"), 1, null, new Topology(List.of(), List.of(), List.of()),
					List.of(new PlaceNode("t", new LocalState("PRESENT", List.of(), 2, 0, 0, 0, 0), List.of("F", "G"),
							List.of(-1.0, -1.0), List.of(-1.0, -1.0), null, null, null)),
					List.of(new Purchase("F", "p", 100.0, 20.0, false), new Purchase("F", "q", 30.0, 30.0, false),
							new Purchase("F", "s", 0.0, 0.0, false), new Purchase("G", "p", 50.0, null, false),
							new Purchase("G", "r", 20.0, 20.0, false), new Purchase("N", "p", 900.0, 0.0, false))));

	@Test
	void addsWhatIsKnownToBeBoughtElsewhere() {
		assertThat(this.bought.outside("t", "p")).isEqualTo(OptionalDouble.of(80.0 / 200));
		assertThat(this.bought.outside("t", "q")).isEqualTo(OptionalDouble.of(0));
	}

	@Test
	void knowsNothingWithoutALocalAmount() {
		assertThat(this.bought.outside("t", "s")).isEmpty();
		assertThat(this.bought.outside("t", "other")).isEmpty();
		assertThat(this.bought.outside("nobody", "p")).isEmpty();
	}

}
