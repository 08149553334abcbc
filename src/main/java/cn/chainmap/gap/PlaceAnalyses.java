package cn.chainmap.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps the analysis of each place until the graph changes, so that a screen costs what
 * it shows, and not what there is. Places must be tracked.
 */
@Component
class PlaceAnalyses {

	private static final Logger logger = LoggerFactory.getLogger(PlaceAnalyses.class);

	/** Analyses kept; a district rarely looks at more places in turn. */
	private static final int KEPT = 16;

	/** How often a question is asked again when the graph changed meanwhile. */
	private static final int TRIES = 3;

	private final GraphVersions versions;

	private final AnalysisReader reader;

	private final GapSettings settings;

	private final Clock clock;

	private final Map<String, KeptAnalysis> kept = new LinkedHashMap<>(16, 0.75f, true);

	private final Map<String, Object> locks = new ConcurrentHashMap<>();

	/** Places whose next analysis is being made beside the requests. */
	private final Set<String> renewed = ConcurrentHashMap.newKeySet();

	private final ExecutorService renewal = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "analysis");
		thread.setDaemon(true);
		return thread;
	});

	PlaceAnalyses(GraphVersions versions, AnalysisReader reader, GapSettings settings, Clock clock) {
		this.versions = versions;
		this.reader = reader;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The analysis of a place, of the graph as it is now; while an import is being
	 * written, of a moment ago, and the next one is made meanwhile.
	 */
	PlaceAnalysis get(Place place) {
		GraphVersion version = this.versions.get();
		LocalDate since = since();
		KeptAnalysis last = find(place);
		if (last == null || !last.mayBeShown(version, since, System.nanoTime())) {
			return get(place, version, since);
		}
		if (last.isDue(System.nanoTime()) && this.renewed.add(place.code())) {
			this.renewal.execute(() -> renew(place, version, since));
		}
		return last.analysis();
	}

	private void renew(Place place, GraphVersion version, LocalDate since) {
		try {
			get(place, version, since);
		}
		catch (RuntimeException ex) {
			// Whoever asks next makes it, and is told.
			logger.debug("The analysis of {} could not be renewed", place.code(), ex);
		}
		finally {
			this.renewed.remove(place.code());
		}
	}

	@PreDestroy
	void stop() {
		this.renewal.shutdown();
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
				keep(place, new KeptAnalysis(analysis, start));
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
		KeptAnalysis last = find(place);
		return (last == null) ? null : last.analysis();
	}

	private @Nullable KeptAnalysis find(Place place) {
		synchronized (this.kept) {
			return this.kept.get(place.code());
		}
	}

	private void keep(Place place, KeptAnalysis analysis) {
		synchronized (this.kept) {
			this.kept.put(place.code(), analysis);
			List.copyOf(this.kept.keySet())
				.stream()
				.limit(Math.max(0, this.kept.size() - KEPT))
				.forEach(this.kept::remove);
		}
	}

}
