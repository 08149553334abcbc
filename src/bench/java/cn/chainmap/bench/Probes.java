package cn.chainmap.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.bench.world.World;
import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.ChainMaps;
import cn.chainmap.gap.ChainOverview;
import cn.chainmap.gap.Gap;
import cn.chainmap.gap.GapFilter;
import cn.chainmap.gap.GapList;
import cn.chainmap.gap.GapSort;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.Gaps;
import cn.chainmap.gap.NodeReports;
import cn.chainmap.gap.SupportRates;
import cn.chainmap.gap.rate.RateReport;
import cn.chainmap.gap.rate.RateReports;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.park.Place;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The operations on one world. Screens are asked for as their controllers do it, through
 * the services; only HTTP and JSON are left out.
 */
final class Probes {

	private final OpenWorld open;

	private final World world;

	private final Firms firms;

	private final LocalStates states;

	private final Driver driver;

	private final String mergeProducts;

	private final String returnOne;

	/** A node the district makes, and a firm of it that does not. */
	private final FirmNodeRow newLink;

	private final FirmNodeRow oldLink;

	private boolean changed;

	Probes(OpenWorld open) {
		this.open = open;
		this.world = open.world();
		this.firms = open.bean(Firms.class);
		this.states = open.bean(LocalStates.class);
		this.driver = open.bean(Driver.class);
		this.mergeProducts = open.bean(CypherCatalog.class).get("firm/merge-products").text();
		this.returnOne = open.bean(CypherCatalog.class).get("bench/return-one").text();
		this.oldLink = this.world.productsOf(0).get(0);
		String maker = this.world.firm(this.world.localFirms() / 2);
		this.newLink = link(maker, this.world.productsOf(1).get(0).node(), 0.9);
	}

	Map<Operation, Probe> all() {
		Map<Operation, Probe> probes = new EnumMap<>(Operation.class);
		probes.put(Operation.ROUND_TRIP, Probe.of(this::roundTrip));
		probes.put(Operation.GAPS_AFTER_WRITE, Probe.of(this::change, this::gapsAndRates));
		probes.put(Operation.GAPS_UNCHANGED, Probe.of(this::gapsAndRates));
		probes.put(Operation.MAP_AFTER_WRITE, Probe.of(this::change, this::chainMap));
		probes.put(Operation.MAP_UNCHANGED, Probe.of(this::chainMap));
		probes.put(Operation.PANEL_AFTER_WRITE, Probe.of(this::change, this::nodePanel));
		probes.put(Operation.PANEL_UNCHANGED, Probe.of(this::nodePanel));
		probes.putAll(new PlanningProbes(this.open).all());
		probes.put(Operation.WRITE_BARE, new Probe(() -> {
		}, this::writeBare, this::takeBack));
		probes.put(Operation.WRITE_KEPT, new Probe(() -> {
		}, this::writeKept, this::takeBack));
		probes.put(Operation.BASELINE, Probe.of(() -> plain("bench/rate-on-the-fly")));
		probes.put(Operation.FROM_FIRMS, Probe.of(() -> plain("bench/rate-from-firms")));
		return probes;
	}

	Object roundTrip() {
		try (Session session = this.driver.session()) {
			return session.executeRead(transaction -> transaction.run(this.returnOne).single());
		}
	}

	GapsAndRates gapsAndRates() {
		Place place = this.states.getTracked(this.world.district());
		Gaps gaps = this.open.bean(Gaps.class);
		List<Gap> all = new ArrayList<>();
		GapList page;
		do {
			page = gaps.list(place, GapFilter.NONE, GapSort.SEVERITY,
					new PageRequest(all.size() / PageRequest.MAX_SIZE, PageRequest.MAX_SIZE));
			all.addAll(page.page().rows());
		}
		while (all.size() < page.page().total());
		return new GapsAndRates(all, page.byType(), this.open.bean(RateReports.class).get(place),
				this.open.bean(SupportRates.class).listChains(place));
	}

	Object chainMap() {
		return this.open.bean(ChainMaps.class)
			.get(this.world.districtChains().get(0), this.states.getTracked(this.world.district()));
	}

	Object nodePanel() {
		return this.open.bean(NodeReports.class)
			.get(this.oldLink.node(), this.states.getTracked(this.world.district()));
	}

	/** Present nodes, lines, satisfied lines and break points by a plain statement. */
	List<Long> plain(String query) {
		Map<String, Object> params = Map.of("place", this.world.district(), "tau", this.states.tau());
		List<Long> row = this.open.reading()
			.execute(status -> this.open.cypher()
				.get(query, params, found -> List.of(found.get("present").asLong(), found.get("lines").asLong(),
						found.get("satisfied").asLong(), found.get("breaks").asLong())));
		return (row != null) ? row : List.of();
	}

	/** Makes the graph another one, by a change that leaves every state as it is. */
	private void change() {
		this.changed = !this.changed;
		this.firms.mergeProducts(List.of(link(this.oldLink.firm(), this.oldLink.node(), this.changed ? 0.8 : 0.9)));
	}

	private Object writeBare() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("firm", this.newLink.firm());
		row.put("node", this.newLink.node());
		row.put("confidence", this.newLink.confidence());
		row.put("basis", this.newLink.basis().name());
		row.put("source", this.newLink.source());
		try (Session session = this.driver.session()) {
			return session.executeWrite(
					transaction -> transaction.run(this.mergeProducts, Map.of("rows", List.of(row))).consume());
		}
	}

	private Object writeKept() {
		this.firms.mergeProducts(List.of(this.newLink));
		return this.newLink;
	}

	private void takeBack() {
		this.open.writing().executeWithoutResult(status -> {
			this.open.cypher()
				.run("bench/delete-product", Map.of("firm", this.newLink.firm(), "node", this.newLink.node()));
			this.states.refresh(List.of(this.newLink.node()));
		});
	}

	private static FirmNodeRow link(String firm, String node, double confidence) {
		return new FirmNodeRow(firm, node, confidence, Basis.PUBLIC, "样例生成器", "2026-06-01", null, null, null);
	}

	/**
	 * What the first question answers.
	 *
	 * @param gaps all gaps
	 * @param byType how many of each type
	 * @param rates all rates
	 * @param chains figures of each chain
	 */
	record GapsAndRates(List<Gap> gaps, Map<GapType, Long> byType, RateReport rates, List<ChainOverview> chains) {
	}

}
