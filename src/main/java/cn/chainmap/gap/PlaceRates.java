package cn.chainmap.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rates of a place by category, and the demand lines behind them.
 *
 * @param district rate of the whole place
 * @param chains the chains, each with its rate
 * @param lines all demand lines
 */
record PlaceRates(Rate district, List<ChainOverview> chains, Map<String, List<DemandLine>> lines) {

	PlaceRates {
		chains = List.copyOf(chains);
		lines = Map.copyOf(lines);
	}

	static PlaceRates of(Rate district, List<ChainOverview> chains, List<DemandLine> lines) {
		return new PlaceRates(district, chains, lines.stream().collect(Collectors.groupingBy(DemandLine::node)));
	}

	/** Demand lines of one node. */
	List<DemandLine> linesOf(String node) {
		return this.lines.getOrDefault(node, List.of());
	}

}
