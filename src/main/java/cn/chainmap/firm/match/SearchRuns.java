package cn.chainmap.firm.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all firms in the background, portion by portion, each in a transaction of
 * its own; one search of a kind at a time.
 */
public abstract class SearchRuns {

	private static final Logger logger = LoggerFactory.getLogger(SearchRuns.class);

	private final CypherRunner cypher;

	private final String name;

	private final int portion;

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private volatile @Nullable SearchRun latest;

	SearchRuns(CypherRunner cypher, String name, int portion) {
		this.cypher = cypher;
		this.name = name;
		this.portion = portion;
	}

	/** The search that runs, or the last one. */
	public Optional<SearchRun> find() {
		return Optional.ofNullable(this.latest);
	}

	/**
	 * Starts a search, unless one runs already.
	 * @param chain id of the chain that it is for, {@code null} for all
	 * @return whether it was started
	 */
	public synchronized boolean start(@Nullable String chain) {
		if (isRunning()) {
			return false;
		}
		this.cancelled.set(false);
		this.latest = new SearchRun("RUNNING", 0, 0, 0, null);
		Thread thread = new Thread(() -> runSafely(chain), this.name);
		thread.setDaemon(true);
		thread.start();
		return true;
	}

	/** Asks the running search to end; what it has found stays. */
	public void cancel() {
		if (isRunning()) {
			this.cancelled.set(true);
		}
	}

	/** What to do with a portion of firms; tells how much is new. */
	abstract ToIntFunction<List<String>> worker(@Nullable String chain);

	private boolean isRunning() {
		SearchRun run = this.latest;
		return run != null && "RUNNING".equals(run.state());
	}

	private void runSafely(@Nullable String chain) {
		try {
			run(chain);
		}
		catch (RuntimeException ex) {
			logger.error("{} failed", this.name, ex);
			SearchRun so = find().orElseThrow();
			this.latest = new SearchRun("FAILED", so.done(), so.total(), so.proposed(), "没有查完，已经查出的保留；详情见日志。");
		}
	}

	/** Searches in the calling thread. */
	SearchRun run(@Nullable String chain) {
		long total = this.cypher.get("firm/count-firms", Map.of(), row -> row.get("total").asLong());
		ToIntFunction<List<String>> worker = worker(chain);
		long done = 0;
		long found = 0;
		String after = "";
		SearchRun run = new SearchRun("RUNNING", done, total, found, null);
		while (!this.cancelled.get()) {
			this.latest = run;
			List<String> firms = this.cypher.list("firm/list-firm-ids", Map.of("after", after, "limit", this.portion),
					row -> row.get("id").asString());
			if (firms.isEmpty()) {
				break;
			}
			found += worker.applyAsInt(firms);
			done += firms.size();
			after = firms.get(firms.size() - 1);
			run = new SearchRun("RUNNING", done, Math.max(done, total), found, null);
		}
		SearchRun end = new SearchRun(this.cancelled.get() ? "CANCELLED" : "DONE", done, run.total(), found, null);
		this.latest = end;
		return end;
	}

}
