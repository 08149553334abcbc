package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.SnapshotReader.ReadSnapshot;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

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

	private final LocalStates states;

	private final NodeRelatedness relatedness;

	private final GapSettings settings;

	AnalysisReader(CypherRunner cypher, TemplateReader templates, SnapshotReader snapshots, LocalStates states,
			NodeRelatedness relatedness, GapSettings settings) {
		this.cypher = cypher;
		this.templates = templates;
		this.snapshots = snapshots;
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
	 * @param earlier an analysis of the same place, from which is taken over what cannot
	 * have changed
	 */
	PlaceAnalysis read(Place place, GraphVersion version, LocalDate since, @Nullable PlaceAnalysis earlier) {
		Templates known = this.templates.get(version);
		PlaceAnalysis basis = (earlier != null && earlier.isBasisFor(version, since)) ? earlier : null;
		ReadSnapshot read = this.snapshots.read(place, known, version, since, basis);
		Optional<Map<String, Double>> omega = this.relatedness.find(read.snapshot());
		QueryMemory memory = new QueryMemory((basis != null) ? basis.memory() : null);
		FindingContext context = new FindingContext(this.cypher, this.settings, read.snapshot(), known,
				this.states.tau(), since, omega.orElse(Map.of()), read.changes(), memory);
		return new PlaceAnalysis(version, since, known, read.snapshot(), new GapFinder(context).find(),
				RateReader.read(context), omega.isEmpty(), memory);
	}

}
