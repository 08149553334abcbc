package cn.chainmap.gap;

import java.util.HashMap;
import java.util.Map;

import cn.chainmap.park.Place;

import org.springframework.stereotype.Service;

/**
 * The facts of a place at one moment (一致快照), for whoever computes with them. Places must
 * be tracked.
 */
@Service
public class Snapshots {

	private final PlaceAnalyses analyses;

	Snapshots(PlaceAnalyses analyses) {
		this.analyses = analyses;
	}

	/** The facts as they are now. */
	public Snapshot get(Place place) {
		return this.analyses.get(place).snapshot();
	}

	/** Highest severity of any gap at a node, 0 to 100; 0 without one. */
	public double severity(Place place, String node) {
		return this.analyses.get(place)
			.gapsOf(node)
			.stream()
			.mapToDouble(gap -> gap.severity().value())
			.max()
			.orElse(0);
	}

	/** Highest severity of any gap at each node that has one, 0 to 100, at one moment. */
	public Map<String, Double> severities(Place place) {
		Map<String, Double> severities = new HashMap<>();
		this.analyses.get(place)
			.gaps()
			.forEach(gap -> severities.merge(gap.nodeId(), gap.severity().value(), Math::max));
		return severities;
	}

	/**
	 * How much it would be worth to fill each gap node (缺口价值), 0 to 100: the severity of
	 * the break point it is, else the highest of its other gaps. A break point's severity
	 * weighs the node's importance already; 核心环节外供 would only state it again, and make
	 * all core nodes alike.
	 */
	public Map<String, Double> fillingValues(Place place) {
		Map<String, Double> breaks = new HashMap<>();
		Map<String, Double> others = new HashMap<>();
		this.analyses.get(place)
			.gaps()
			.forEach(gap -> (gap.labels().contains(GapType.BREAK) ? breaks : others).merge(gap.nodeId(),
					gap.severity().value(), Math::max));
		others.putAll(breaks);
		return others;
	}

}
