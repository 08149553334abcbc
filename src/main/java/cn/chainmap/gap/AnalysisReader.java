package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.park.Place;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Analyses a place: reads its facts and asks all gap queries.
 */
@Component
@EnableConfigurationProperties(GapSettings.class)
class AnalysisReader {

	private final CypherRunner cypher;

	private final TemplateReader templates;

	private final SnapshotReader snapshots;

	private final RateReader rates;

	private final LocalStates states;

	private final NodeRelatedness relatedness;

	private final GapSettings settings;

	AnalysisReader(CypherRunner cypher, TemplateReader templates, SnapshotReader snapshots, RateReader rates,
			LocalStates states, NodeRelatedness relatedness, GapSettings settings) {
		this.cypher = cypher;
		this.templates = templates;
		this.snapshots = snapshots;
		this.rates = rates;
		this.states = states;
		this.relatedness = relatedness;
		this.settings = settings;
	}

	/** Does what takes long and needs no version to be held. */
	void prepare() {
		this.relatedness.prepare();
	}

	/**
	 * The analysis under a version that is held.
	 * @param since losses from then on count
	 */
	PlaceAnalysis read(Place place, GraphVersion version, LocalDate since) {
		Templates known = this.templates.get(version);
		Snapshot snapshot = this.snapshots.read(place, known, version.number(), since);
		Optional<Map<String, Double>> omega = this.relatedness.find(snapshot);
		FindingContext context = new FindingContext(this.cypher, this.settings, snapshot, known, this.states.tau(),
				since, omega.orElse(Map.of()));
		return new PlaceAnalysis(version, since, known, snapshot, new GapFinder(context).find(), this.rates.read(place),
				omega.isEmpty());
	}

}
