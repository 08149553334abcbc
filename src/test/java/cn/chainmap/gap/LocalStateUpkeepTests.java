package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainNodeRow.Membership;
import cn.chainmap.chain.ChainRow;
import cn.chainmap.chain.Chains;
import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.park.PlaceRow;
import cn.chainmap.park.Places;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Node states are kept up to date by every write; they must equal those computed from
 * nothing.
 */
@GraphTest
class LocalStateUpkeepTests {

	private static final List<String> TRACKED = List.of("省", "省/区", "省/区/园", "外省");

	private static final int NODES = 12;

	private static final int FIRMS = 15;

	@Autowired
	private Driver driver;

	@Autowired
	private Places places;

	@Autowired
	private Chains chains;

	@Autowired
	private Firms firms;

	@Autowired
	private LocalStates states;

	private final Random random = new Random(20251123);

	@BeforeEach
	void prepare() {
		this.places.merge(List.of(new PlaceRow("省", "省", "PROVINCE", null), new PlaceRow("省/区", "区", "DISTRICT", "省"),
				new PlaceRow("省/区/园", "园", "PARK", "省/区"), new PlaceRow("外省", "外省", "PROVINCE", null)));
		this.places.markHome("省/区");
		this.chains.merge(List.of(new ChainRow("X", "链", "", "测试", null)));
		for (int node = 0; node < NODES; node++) {
			writeNode(node);
		}
		for (int firm = 0; firm < FIRMS; firm++) {
			writeFirm(firm);
		}
		TRACKED.forEach(this.states::getTracked);
	}

	@Test
	void equalsARebuildAfterAnySequenceOfWrites() {
		for (int round = 0; round < 4; round++) {
			for (int write = 0; write < 50; write++) {
				writeSomething();
			}
			List<String> kept = LocalStateSnapshot.take(this.driver);
			LocalStateSnapshot.forget(this.driver);
			assertThat(LocalStateSnapshot.take(this.driver)).isEmpty();
			TRACKED.forEach(this.states::getTracked);
			assertThat(kept).hasSize(TRACKED.size() * NODES).isEqualTo(LocalStateSnapshot.take(this.driver));
		}
	}

	@Test
	void isTheSameWhateverTheOrderOfWrites() {
		List<FirmNodeRow> links = new ArrayList<>();
		for (int link = 0; link < 30; link++) {
			links.add(new FirmNodeRow("F" + (link % FIRMS), "N" + (link % NODES), 0.9, Basis.PUBLIC, "测试", null, null,
					null, null));
		}
		this.firms.mergeProducts(links);
		List<String> together = LocalStateSnapshot.take(this.driver);
		for (int link = links.size() - 1; link >= 0; link--) {
			this.firms.mergeProducts(links.subList(link, link + 1));
		}
		assertThat(LocalStateSnapshot.take(this.driver)).isEqualTo(together);
	}

	private void writeSomething() {
		switch (this.random.nextInt(5)) {
			case 0, 1 -> writeFirm(this.random.nextInt(FIRMS));
			case 2, 3 -> writeLink();
			default -> writeNode(this.random.nextInt(NODES));
		}
	}

	private void writeFirm(int firm) {
		List<String> where = TRACKED.stream().filter(place -> this.random.nextInt(3) == 0).toList();
		FirmStatus[] all = FirmStatus.values();
		FirmStatus status = this.random.nextBoolean() ? FirmStatus.ACTIVE : all[this.random.nextInt(all.length)];
		this.firms.merge(List.of(new FirmRow("F" + firm, "企业" + firm, null, List.of(), status, null, null, null, null,
				List.of(), "", "", "测试", null, null, null, where)));
	}

	private void writeLink() {
		double confidence = this.random.nextInt(11) / 10d;
		this.firms.mergeProducts(List.of(new FirmNodeRow("F" + this.random.nextInt(FIRMS),
				"N" + this.random.nextInt(NODES), confidence, Basis.PUBLIC, "测试", null, null, null, null)));
	}

	private void writeNode(int node) {
		String surveyed = this.random.nextBoolean() ? "2025-01-01" : null;
		this.chains.mergeNodes(
				List.of(new ChainNodeRow("N" + node, "环节" + node, List.of(), List.of(new Membership("X", null, null)),
						"midstream", "component", "", List.of(), "测试", null, surveyed, null, null)));
	}

}
