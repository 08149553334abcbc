package cn.chainmap.gap;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the analysis of each place until the graph changes, so that a screen costs what
 * it shows, and not what there is. Places must be tracked.
 */
@Component
class PlaceAnalyses {

	/** Analyses kept; a district rarely looks at more places in turn. */
	private static final int KEPT = 16;

	/** How often a question is asked again when the graph changed meanwhile. */
	private static final int TRIES = 3;

	private static final long SHORTEST_REST = Duration.ofSeconds(5).toNanos();

	private static final long LONGEST_REST = Duration.ofSeconds(30).toNanos();

	private static final int REST = 9;

	private final GraphVersions versions;

	private final AnalysisReader reader;

	private final GapSettings settings;

	private final Clock clock;

	private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

	private final Map<String, Object> locks = new ConcurrentHashMap<>();

	PlaceAnalyses(GraphVersions versions, AnalysisReader reader, GapSettings settings, Clock clock) {
		this.versions = versions;
		this.reader = reader;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The analysis of a place, of the graph as it is now; while an import is being
	 * written, of a moment ago.
	 */
	PlaceAnalysis get(Place place) {
		GraphVersion version = this.versions.get();
		LocalDate since = since();
		Kept last = find(place);
		return (last != null && last.mayBeShown(version, since)) ? last.analysis() : get(place, version, since);
	}

	private PlaceAnalysis get(Place place, GraphVersion version, LocalDate since) {
		PlaceAnalysis analysis = analysis(place);
		if (analysis != null && analysis.isOf(version, since)) {
			return analysis;
		}
		// One at a time for a place: others wait for the result instead of making their
		// own.
		this.reader.prepare();
		synchronized (this.locks.computeIfAbsent(place.code(), any -> new Object())) {
			analysis = analysis(place);
			if (analysis == null || !analysis.isAtLeast(version, since)) {
				PlaceAnalysis earlier = analysis;
				long start = System.nanoTime();
				analysis = this.versions.readAtOnce(held -> this.reader.read(place, held, since, earlier));
				keep(place, new Kept(analysis, start, System.nanoTime()));
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
			PlaceAnalysis analysis = get(place, this.versions.get(), since());
			T answer = question.apply(analysis);
			if (analysis.version().equals(this.versions.get())) {
				return answer;
			}
		}
		LocalDate since = since();
		return this.versions.readHeld(held -> question.apply(this.reader.read(place, held, since, analysis(place))));
	}

	private LocalDate since() {
		return LocalDate.now(this.clock).minusMonths(this.settings.vacancyMonths());
	}

	private @Nullable PlaceAnalysis analysis(Place place) {
		Kept last = find(place);
		return (last == null) ? null : last.analysis();
	}

	private @Nullable Kept find(Place place) {
		synchronized (this.kept) {
			return this.kept.get(place.code());
		}
	}

	private void keep(Place place, Kept analysis) {
		synchronized (this.kept) {
			this.kept.put(place.code(), analysis);
			List.copyOf(this.kept.keySet())
				.stream()
				.limit(Math.max(0, this.kept.size() - KEPT))
				.forEach(this.kept::remove);
		}
	}

	/**
	 * An analysis that was made.
	 *
	 * @param analysis the analysis
	 * @param begun when it was begun, on the clock of {@link System#nanoTime}
	 * @param made when it was finished
	 */
	private record Kept(PlaceAnalysis analysis, long begun, long made) {

		/**
		 * Portions of an import follow each other several times a second, and each would
		 * call for a new analysis: the last one may be shown for some seconds.
		 */
		boolean mayBeShown(GraphVersion version, LocalDate since) {
			if (this.analysis.isOf(version, since)) {
				return true;
			}
			long rest = Math.min(LONGEST_REST, Math.max(SHORTEST_REST, REST * (this.made - this.begun)));
			return version.hasOnlyPortionsSince(this.analysis.version()) && this.analysis.isFinal(since)
					&& System.nanoTime() - this.made < rest;
		}

	}

}
