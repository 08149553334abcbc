package cn.chainmap.gap.rate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.chainmap.gap.FirmNames;
import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.PerSnapshot;
import cn.chainmap.gap.Rate;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Tells the rates of places, firms and nodes. Places must be tracked.
 */
@Service
@EnableConfigurationProperties(GapSettings.class)
public class RateReports {

	/** Of long lists only the first are told; counts are of all. */
	static final int MOST_LISTED = 50;

	private final Snapshots snapshots;

	private final FirmNames names;

	private final GapSettings settings;

	private final PerSnapshot<RateReport> reports = new PerSnapshot<>(this::report);

	private final PerSnapshot<Robustness> robustness = new PerSnapshot<>(Robustness::of);

	RateReports(Snapshots snapshots, FirmNames names, GapSettings settings) {
		this.snapshots = snapshots;
		this.names = names;
		this.settings = settings;
	}

	/** All rates of a place. */
	public RateReport get(Place place) {
		return this.reports.get(this.snapshots.get(place));
	}

	/**
	 * Rates of one firm, and what rests on it.
	 * @throws NotFoundException when there is no such firm
	 */
	public FirmRates getFirm(String firm, Place place) {
		String name = this.names.map(List.of(firm)).get(firm);
		if (name == null) {
			throw new NotFoundException("企业", firm);
		}
		Snapshot snapshot = this.snapshots.get(place);
		PurchaseRates rates = PurchaseRates.of(snapshot, this.settings);
		Robustness rests = this.robustness.get(snapshot);
		Double loss = (rests.total() == 0) ? null : rests.losses().getOrDefault(firm, 0.0);
		List<LineRisk> lines = rests.lines()
			.stream()
			.filter(line -> line.firm() != null && line.firm().id().equals(firm))
			.map(line -> withName(line, Map.of(firm, name)))
			.toList();
		return new FirmRates(firm, name, place, rates.categoryOf(firm), rates.ofFirm(firm), loss,
				(loss == null) ? new Rate(0, 0).reason() : null, loss != null && loss > 0, lines, snapshot.dataAsOf());
	}

	/**
	 * What rates by purchase amount a place has, and would have if more were bought here.
	 */
	public PurchaseRates purchases(Place place) {
		return PurchaseRates.of(this.snapshots.get(place), this.settings);
	}

	/**
	 * Rates of what is bought of one node.
	 * @throws NotFoundException when there is no such node
	 */
	public NodeRates getNode(String node, Place place) {
		Snapshot snapshot = this.snapshots.get(place);
		String name = snapshot.topology()
			.node(node)
			.map(TopologyNode::name)
			.orElseThrow(() -> new NotFoundException("环节", node));
		PurchaseRates rates = PurchaseRates.of(snapshot, this.settings);
		return new NodeRates(node, name, place, rates.ofNode(node), rates.potential(node), snapshot.dataAsOf());
	}

	private RateReport report(Snapshot snapshot) {
		Topology topology = snapshot.topology();
		PurchaseRates rates = PurchaseRates.of(snapshot, this.settings);
		List<RateReport.ChainRate> chains = topology.chains()
			.stream()
			.map(chain -> new RateReport.ChainRate(chain.id(), chain.name(),
					rate(topology.graph(chain.id()), snapshot)))
			.toList();
		List<RateReport.ChainPurchase> purchases = topology.chains()
			.stream()
			.map(chain -> new RateReport.ChainPurchase(chain.id(), chain.name(), rates.ofChain(chain.id())))
			.toList();
		return new RateReport(snapshot.place(), rate(topology.graph(), snapshot), chains, rates.ofPlace(), purchases,
				LeadingFirms.list(snapshot.facts(), rates), structure(this.robustness.get(snapshot)), "rate.category",
				"rate.purchase", "gap/rate-of-place", snapshot.dataAsOf());
	}

	private RateReport.Structure structure(Robustness rests) {
		List<LineRisk> first = rests.lines().stream().limit(MOST_LISTED).toList();
		List<Map.Entry<String, Double>> lossy = rests.losses()
			.entrySet()
			.stream()
			.filter(loss -> loss.getValue() > 0)
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.toList();
		List<Map.Entry<String, Double>> worst = lossy.stream().limit(MOST_LISTED).toList();
		Map<String, String> names = this.names.map(
				Stream
					.concat(worst.stream().map(Map.Entry::getKey),
							first.stream().map(LineRisk::firm).filter(Objects::nonNull).map(Named::id))
					.toList());
		return new RateReport.Structure(rests.lines().size(),
				rests.lines().stream().filter(LineRisk::singleSource).count(), lossy.size(),
				first.stream().map(line -> withName(line, names)).toList(),
				worst.stream()
					.map(loss -> new RateReport.FirmLoss(loss.getKey(),
							names.getOrDefault(loss.getKey(), loss.getKey()), loss.getValue()))
					.toList());
	}

	private static Rate rate(ProductionGraph graph, Snapshot snapshot) {
		DemandLines lines = DemandLines.of(graph, snapshot.present());
		return new Rate(lines.total(), lines.satisfied());
	}

	private static LineRisk withName(LineRisk line, Map<String, String> names) {
		Named firm = line.firm();
		return (firm == null) ? line
				: new LineRisk(line.node(), line.members(), line.producers(), line.hhi(), line.byCapacity(),
						line.singleSource(), new Named(firm.id(), names.getOrDefault(firm.id(), firm.id())),
						line.crit(), line.risk());
	}

}
