package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;

import org.springframework.stereotype.Service;

/**
 * Local supporting rates by category (品类口径本地配套率) and the demand lines behind them. Places
 * must be tracked.
 */
@Service
public class SupportRates {

	private final PlaceAnalyses analyses;

	SupportRates(PlaceAnalyses analyses) {
		this.analyses = analyses;
	}

	/** Rate of a whole place; lines that chains share count once. */
	public Rate ofPlace(Place place) {
		return this.analyses.get(place).rates().district();
	}

	/** All chains at a place, in the order in which they came. */
	public List<ChainOverview> listChains(Place place) {
		return this.analyses.get(place).rates().chains();
	}

	/**
	 * One chain at a place.
	 * @throws NotFoundException when there is no such chain
	 */
	public ChainOverview getChain(String chain, Place place) {
		return listChains(place).stream()
			.filter(overview -> overview.id().equals(chain))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("产业链", chain));
	}

	/** Demand lines of one node; empty when the node is not present. */
	public List<DemandLine> listLinesOfNode(String node, Place place) {
		return this.analyses.get(place).rates().linesOf(node);
	}

	/** Demand lines of a place, by node. */
	public List<DemandLine> listLines(Place place) {
		return this.analyses.get(place).rates().lines().values().stream().flatMap(List::stream).toList();
	}

}
