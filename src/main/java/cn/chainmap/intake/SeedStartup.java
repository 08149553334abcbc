package cn.chainmap.intake;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;
import cn.chainmap.park.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Fills an empty store with the seed data set (种子数据) before the web server opens. A store
 * that holds data is left alone.
 */
@Component
@EnableConfigurationProperties(SeedSettings.class)
class SeedStartup extends StartupStep {

	private static final Logger logger = LoggerFactory.getLogger(SeedStartup.class);

	private final SeedSettings settings;

	private final Datasets datasets;

	private final Places places;

	private final LocalStates states;

	SeedStartup(SeedSettings settings, Datasets datasets, Places places, LocalStates states) {
		super(StartupPhase.SEED);
		this.settings = settings;
		this.datasets = datasets;
		this.places = places;
		this.states = states;
	}

	@Override
	protected void run() {
		String seed = this.settings.seed().strip();
		if (!DatasetFiles.NONE.equals(seed) && this.datasets.needsSeed(seed)) {
			this.datasets.load(DatasetFiles.of(seed));
		}
		this.datasets.find().ifPresent(loaded -> {
			if (!DatasetFiles.NONE.equals(seed) && !loaded.name().equals(seed)) {
				logger.warn("库中已有数据集 {}，没有装载 {}；要用它，请用 --chainmap.data-dir=<目录> 另换一个数据目录", loaded.name(), seed);
			}
		});
		this.places.findDefault().ifPresent(place -> this.states.getTracked(place.code()));
	}

}
