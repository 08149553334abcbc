package cn.chainmap.gap;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;
import cn.chainmap.park.Places;
import cn.chainmap.shared.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks for the first screen once before the web server opens, so that the first user does
 * not wait for queries to be planned.
 */
@Component
class WarmUp extends StartupStep {

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private final Places places;

	private final LocalStates states;

	private final SupportRates rates;

	private final ChainMaps maps;

	private final BreakPoints breakPoints;

	WarmUp(Places places, LocalStates states, SupportRates rates, ChainMaps maps, BreakPoints breakPoints) {
		super(StartupPhase.WARM_UP);
		this.places = places;
		this.states = states;
		this.rates = rates;
		this.maps = maps;
		this.breakPoints = breakPoints;
	}

	@Override
	protected void run() {
		try {
			ask();
		}
		catch (RuntimeException ex) {
			logger.warn("预热没有完成，第一个页面会慢一些：{}", ex.getMessage());
		}
	}

	private void ask() {
		this.places.findDefault().map(place -> this.states.getTracked(place.code())).ifPresent(place -> {
			this.rates.ofPlace(place);
			this.rates.listChains(place).stream().findFirst().ifPresent(chain -> this.maps.get(chain.id(), place));
			this.breakPoints.list(place, BreakPointFilter.NONE, new PageRequest(0, 1));
		});
	}

}
