package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.structure.Coverage;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.Portfolio;
import cn.chainmap.gap.structure.ProductionGraph;
import cn.chainmap.gap.whatif.Options.Option;
import cn.chainmap.gap.whatif.RoadMap.Mode;
import cn.chainmap.gap.whatif.RoadMap.Step;
import cn.chainmap.gap.whatif.RoadMapRequest.Applicant;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Plans which gaps to fill, or which firms to win, first (路线图). What counts is the
 * fixed-base rate (固定基期口径): new lines that a firm brings with it neither help nor hurt.
 */
@Service
@EnableConfigurationProperties(GapSettings.class)
public class RoadMaps {

	/** Id of the definition that explains the answer. */
	static final String DEFINITION = "roadmap";

	/** Most firms to choose. */
	static final int MOST_STEPS = 1_000;

	private final Snapshots snapshots;

	private final CandidateFirms firms;

	private final GapSettings settings;

	RoadMaps(Snapshots snapshots, CandidateFirms firms, GapSettings settings) {
		this.snapshots = snapshots;
		this.firms = firms;
		this.settings = settings;
	}

	/**
	 * A road map.
	 * @param place a tracked place
	 * @throws NotFoundException when the chain, a firm or a node does not exist
	 * @throws BadParameterException when the request makes no sense
	 */
	public RoadMap plan(Place place, RoadMapRequest request) {
		check(request);
		Snapshot snapshot = this.snapshots.get(place);
		DemandLines lines = DemandLines.of(graph(snapshot.topology(), request.chain()), snapshot.present());
		Map<String, Double> severities = this.snapshots.severities(place);
		Options options = new Options(lines.openByMember(), node -> severities.getOrDefault(node, 0.0));
		List<Applicant> given = request.candidates();
		if (given != null) {
			this.firms.offerGiven(snapshot.topology(), given, lines.openByMember().keySet(), options);
		}
		else {
			List<String> gaps = gaps(snapshot, lines, options);
			if (request.isOfGaps()) {
				gaps.forEach(
						node -> options.offer(node, snapshot.topology().node(node).map(TopologyNode::name).orElse(node),
								List.of(node), null, false));
			}
			else {
				this.firms.offerKnown(place, gaps, options);
			}
		}
		return answer(snapshot, request, lines, options);
	}

	/** The same from options. */
	RoadMap answer(Snapshot snapshot, RoadMapRequest request, DemandLines lines, Options options) {
		double target = (request.target() != null) ? request.target() : this.settings.targetRate();
		Double area = request.areaBudget();
		Integer size = request.k();
		Coverage coverage = Coverage.ofLines(lines, options.candidates(area != null));
		Portfolio portfolio;
		if (size != null) {
			portfolio = coverage.bestK(size);
		}
		else {
			portfolio = (area != null) ? coverage.bestWithinBudget(area) : coverage.reach(target);
		}
		return new RoadMap(snapshot.place(), request.chain(), request.isOfGaps() ? Mode.GAPS : Mode.FIRMS,
				Comparison.rate(lines), target, lines.total() > 0 && portfolio.reaches(target), portfolio.exact(),
				RoadMap.Assurance.of(portfolio.guarantee()), steps(snapshot, request, lines, portfolio, options),
				options.offered(), options.leftOut(), DEFINITION, snapshot.dataAsOf());
	}

	private static List<Step> steps(Snapshot snapshot, RoadMapRequest request, DemandLines lines, Portfolio portfolio,
			Options options) {
		Comparison words = new Comparison(new Supposition(snapshot, snapshot, Set.of(), Set.of()));
		List<InputGroup> open = lines.open();
		SortedSet<Integer> closed = new TreeSet<>();
		List<Step> steps = new ArrayList<>();
		for (Portfolio.Step step : portfolio.steps()) {
			Option option = options.get(step.firm());
			List<InputGroup> closes = option.lines().stream().filter(closed::add).map(open::get).toList();
			int satisfied = lines.satisfied() + closed.size();
			steps.add(new Step(steps.size() + 1, request.isOfGaps() ? option.id() : null,
					request.isOfGaps() ? null : option.id(), option.name(),
					option.nodes().stream().map(words::node).toList(), closes.size(), satisfied, lines.total(),
					(double) satisfied / lines.total(), option.area(), words.lines(closes)));
		}
		return steps;
	}

	/** The nodes of open lines that somebody could fill. */
	private static List<String> gaps(Snapshot snapshot, DemandLines lines, Options options) {
		List<String> gaps = new ArrayList<>();
		for (String node : new TreeSet<>(lines.openByMember().keySet())) {
			if (!snapshot.topology().node(node).map(TopologyNode::localisable).orElse(true)) {
				options.leaveOut("环节不可本地化", 1);
			}
			else if (snapshot.node(node).filter(PlaceNode::isAbsent).isEmpty()) {
				options.leaveOut("环节待核实，先收集数据", 1);
			}
			else {
				gaps.add(node);
			}
		}
		return gaps;
	}

	private static ProductionGraph graph(Topology topology, @Nullable String chain) {
		if (chain == null || chain.isBlank()) {
			return topology.graph();
		}
		if (topology.chain(chain).isEmpty()) {
			throw new NotFoundException("产业链", chain);
		}
		return topology.graph(chain);
	}

	private static void check(RoadMapRequest request) {
		Double target = request.target();
		if (target != null && !(target >= 0 && target <= 1)) {
			throw new BadParameterException("target", String.valueOf(target), "应在 0 到 1 之间");
		}
		Integer size = request.k();
		if (size != null && (size < 1 || size > MOST_STEPS)) {
			throw new BadParameterException("k", String.valueOf(size), "应在 1 到 " + MOST_STEPS + " 之间");
		}
		Double area = request.areaBudget();
		if (area != null && !(area >= 0 && area < Double.POSITIVE_INFINITY)) {
			throw new BadParameterException("areaBudget", String.valueOf(area), "面积不能是负数");
		}
		if (size != null && area != null) {
			throw new BadParameterException("k、areaBudget", size + "、" + area, "家数与面积只能限定其一");
		}
	}

}
