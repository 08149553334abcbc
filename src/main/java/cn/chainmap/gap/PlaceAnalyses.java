package cn.chainmap.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps the analysis of each place until the graph changes, so that a screen costs what
 * it shows, and not what there is. Places must be tracked.
 */
@Component
@EnableConfigurationProperties(GapSettings.class)
class PlaceAnalyses {

	/** Analyses kept; a district rarely looks at more places in turn. */
	private static final int KEPT = 16;

	/** How often a question is asked again when the graph changed meanwhile. */
	private static final int TRIES = 3;

	private final CypherRunner cypher;

	private final GraphVersions versions;

	private final TemplateReader templates;

	private final SnapshotReader snapshots;

	private final RateReader rates;

	private final LocalStates states;

	private final GapSettings settings;

	private final Clock clock;

	private final Map<String, PlaceAnalysis> kept = new LinkedHashMap<>(16, 0.75f, true);

	private final Map<String, Object> locks = new ConcurrentHashMap<>();

	PlaceAnalyses(CypherRunner cypher, GraphVersions versions, TemplateReader templates, SnapshotReader snapshots,
			RateReader rates, LocalStates states, AnalysisTerms terms) {
		this.cypher = cypher;
		this.versions = versions;
		this.templates = templates;
		this.snapshots = snapshots;
		this.rates = rates;
		this.states = states;
		this.settings = terms.settings();
		this.clock = terms.clock();
	}

	/** The analysis of a place, of the graph as it is now. */
	PlaceAnalysis get(Place place) {
		GraphVersion version = this.versions.get();
		LocalDate since = LocalDate.now(this.clock).minusMonths(this.settings.vacancyMonths());
		PlaceAnalysis analysis = find(place);
		if (analysis != null && analysis.isOf(version, since)) {
			return analysis;
		}
		// One at a time for a place: others wait for the result instead of making their
		// own.
		synchronized (this.locks.computeIfAbsent(place.code(), any -> new Object())) {
			analysis = find(place);
			if (analysis == null || !analysis.isOf(this.versions.get(), since)) {
				analysis = this.versions.readHeld(held -> read(place, held, since));
				keep(place, analysis);
			}
			return analysis;
		}
	}

	/**
	 * Answers a question with an analysis and further queries of the same version: asks
	 * again when the graph changed meanwhile, and in the end while nobody writes.
	 */
	<T> T answer(Place place, Function<PlaceAnalysis, T> question) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			PlaceAnalysis analysis = get(place);
			T answer = question.apply(analysis);
			if (analysis.version().equals(this.versions.get())) {
				return answer;
			}
		}
		LocalDate since = LocalDate.now(this.clock).minusMonths(this.settings.vacancyMonths());
		return this.versions.readHeld(held -> question.apply(read(place, held, since)));
	}

	GapSettings settings() {
		return this.settings;
	}

	private PlaceAnalysis read(Place place, GraphVersion version, LocalDate since) {
		Templates known = this.templates.get(version);
		Snapshot snapshot = this.snapshots.read(place, known, version.number(), since);
		FindingContext context = new FindingContext(this.cypher, this.settings, snapshot, known, this.states.tau(),
				since, Map.of());
		return new PlaceAnalysis(version, since, known, snapshot, new GapFinder(context).find(),
				this.rates.read(place));
	}

	private @Nullable PlaceAnalysis find(Place place) {
		synchronized (this.kept) {
			return this.kept.get(place.code());
		}
	}

	private void keep(Place place, PlaceAnalysis analysis) {
		synchronized (this.kept) {
			this.kept.put(place.code(), analysis);
			List.copyOf(this.kept.keySet())
				.stream()
				.limit(Math.max(0, this.kept.size() - KEPT))
				.forEach(this.kept::remove);
		}
	}

}
