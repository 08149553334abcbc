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

}
