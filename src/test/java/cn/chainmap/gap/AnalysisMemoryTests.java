package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmLifecycle;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.whatif.RandomGraph;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an analysis takes over from the last one must be what it would have read.
 */
@GraphTest
class AnalysisMemoryTests {

	private static final int WRITES = 25;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Firms firms;

	@Autowired
	private FirmLifecycle lifecycle;

	@Autowired
	private LocalStates states;

	@Autowired
	private PlaceAnalyses analyses;

	@Autowired
	private AnalysisReader reader;

	@Autowired
	private GraphVersions versions;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void equalsAnAnalysisFromNothingAfterEveryWrite(long seed) {
		Map<String, Object> graph = new RandomGraph(seed, true).graph();
		GraphFixture.of(graph).load(this.application);
		List<String> nodes = ((Map<?, ?>) graph.get("nodes")).keySet().stream().map(String::valueOf).toList();
		Place place = this.states.getTracked("本地");
		this.states.getTracked("外地");
		Random random = new Random(seed);
		for (int write = 0; write < WRITES; write++) {
			String what = write(random, nodes);
			PlaceAnalysis kept = this.analyses.get(place);
			PlaceAnalysis fresh = this.versions.readHeld(held -> this.reader.read(place, held, kept.since(), null));
			assertThat(kept.gaps()).extracting(gap -> gap.type() + " " + gap.nodeId() + " " + gap.chains())
				.doesNotHaveDuplicates();
			assertThat(said(kept)).as("seed %d, write %d: %s", seed, write, what).isEqualTo(said(fresh));
		}
	}

	private String write(Random random, List<String> nodes) {
		String firm = "F" + random.nextInt(5);
		String node = nodes.get(random.nextInt(nodes.size()));
		try {
			return switch (random.nextInt(7)) {
				case 0 -> merge(random, firm);
				case 1, 2 -> {
					this.firms.mergeProducts(List.of(link(random, firm, node)));
					yield firm + " makes " + node;
				}
				case 3 -> {
					this.firms.mergeNeeds(List.of(link(random, firm, node)));
					yield firm + " needs " + node;
				}
				case 4 -> {
					this.lifecycle.stop(firm, FirmStatus.CLOSED, LocalDate.now().minusMonths(random.nextInt(48)));
					yield firm + " stops";
				}
				case 5 -> {
					this.lifecycle.move(firm, random.nextBoolean() ? "外地" : "本地/园区", null);
					yield firm + " moves";
				}
				default -> {
					this.lifecycle.reopen(firm);
					yield firm + " opens again";
				}
			};
		}
		catch (BadParameterException | NotFoundException ex) {
			return "nothing";
		}
	}

	private String merge(Random random, String firm) {
		this.firms.merge(List.of(new FirmRow(firm, "企业" + firm, null, List.of(),
				random.nextInt(3) == 0 ? FirmStatus.SUSPENDED : FirmStatus.ACTIVE, null, null, null, null,
				random.nextBoolean() ? List.of("链主") : List.of("专精特新"), "", "", "测试", null, null,
				random.nextBoolean() ? 300_000.0 : 10.0, List.of(random.nextInt(4) == 0 ? "外地" : "本地"))));
		return firm + " is written";
	}

	private static FirmNodeRow link(Random random, String firm, String node) {
		Double amount = random.nextInt(3) == 0 ? null : Double.valueOf(1 + random.nextInt(100));
		return new FirmNodeRow(firm, node, random.nextInt(11) / 10d, Basis.PUBLIC, "测试", null, amount,
				(amount == null || random.nextBoolean()) ? null : Double.valueOf(amount / 2), null);
	}

	/** Everything an analysis says, part by part. */
	private static List<Object> said(PlaceAnalysis analysis) {
		Snapshot snapshot = analysis.snapshot();
		return List.of(analysis.gaps(), analysis.breakPoints(), analysis.rates().district(), analysis.rates().chains(),
				new TreeMap<>(analysis.rates().lines()), Stream.of("X", "Y").map(analysis::classes).toList(),
				List.copyOf(snapshot.nodes()), snapshot.purchases(), new TreeMap<>(snapshot.facts().firms()),
				new TreeMap<>(snapshot.facts().producersAnywhere()), snapshot.facts().unmeasuredLosses(),
				snapshot.facts().leading());
	}

}
