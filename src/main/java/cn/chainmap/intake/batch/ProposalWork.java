package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.chainmap.firm.match.LinkProposals;
import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.table.SheetKind;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks for proposals which nodes the firms of a batch make (环节建议), in the background,
 * once the batch is written. Goes on after an interruption; what exists is not proposed
 * again.
 */
@Component
class ProposalWork extends StartupStep {

	private static final Logger logger = LoggerFactory.getLogger(ProposalWork.class);

	private static final String STATE = "proposals";

	private static final String RUNNING = "RUNNING";

	private static final int PORTION = 500;

	private static final int SECONDS_TO_STOP = 15;

	private final LinkProposals proposals;

	private final BatchReviews reviews;

	private final Batches batches;

	private final ExecutorService worker = Executors.newSingleThreadExecutor(ProposalWork::thread);

	private final Map<String, Progress> progress = new ConcurrentHashMap<>();

	private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

	ProposalWork(LinkProposals proposals, BatchReviews reviews, Batches batches) {
		super(StartupPhase.WARM_UP);
		this.proposals = proposals;
		this.reviews = reviews;
		this.batches = batches;
	}

	/** Goes on with what was interrupted when the program last ended. */
	@Override
	protected void run() {
		this.batches.list(ImportStatus.APPLIED)
			.stream()
			.filter(batch -> RUNNING.equals(batch.text(STATE)))
			.forEach(batch -> start(batch.id()));
	}

	/** Whether the batch states anything by which proposals are found. */
	static boolean isWorthwhile(ImportDetails details) {
		return details.inOrder()
			.stream()
			.filter(sheet -> sheet.kind() == SheetKind.FIRMS)
			.anyMatch(sheet -> details.counts()
				.getOrDefault(sheet.id(), Map.of())
				.entrySet()
				.stream()
				.anyMatch(count -> Change.WRITTEN.contains(count.getKey()) && count.getValue() > 0));
	}

	/** What to note on the batch when it is written, before the search starts. */
	static Map<String, Object> toStart() {
		return Map.of(STATE, RUNNING, "proposed", 0L);
	}

	void start(String id) {
		this.running.computeIfAbsent(id, key -> {
			Progress work = new Progress("查找环节建议", -1);
			this.progress.put(key, work);
			return this.worker.submit(() -> runSafely(key, work));
		});
	}

	/** Ends a search, before its batch is taken back. */
	void stop(String id) {
		Progress work = this.progress.get(id);
		Future<?> future = this.running.get(id);
		if (work == null || future == null) {
			return;
		}
		work.cancel();
		try {
			future.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** How far it is; {@code null} when the batch gives nothing to look for. */
	ImportView.@Nullable Proposals view(Batch batch) {
		String state = batch.text(STATE);
		Progress work = this.progress.get(batch.id());
		Progress.View view = (work == null) ? null : work.view();
		return (state == null) ? null : new ImportView.Proposals(state, (view == null) ? 0 : view.done(),
				(view == null) ? -1 : view.total(), batch.number("proposed"));
	}

	private void runSafely(String id, Progress work) {
		try {
			search(id, work);
		}
		catch (RuntimeException ex) {
			if (!work.isCancelled()) {
				logger.error("Search for proposals of import {} failed", id, ex);
				note(id, Map.of(STATE, "FAILED"));
			}
		}
		finally {
			this.progress.remove(id, work);
			this.running.remove(id);
		}
	}

	private void search(String id, Progress work) {
		BatchFiles files = this.batches.files(id);
		ImportDetails details = Objects.requireNonNull(ImportDetails.read(files.details()));
		Map<String, ReviewDecision> decisions = this.reviews.decisions(id);
		List<SheetView> sheets = details.inOrder().stream().filter(one -> one.kind() == SheetKind.FIRMS).toList();
		work.start("查找环节建议", sheets.stream().mapToLong(sheet -> written(details, sheet)).sum());
		long done = 0;
		long found = 0;
		for (SheetView sheet : sheets) {
			for (String type : Change.WRITTEN) {
				try (LineReader lines = new LineReader(files.stage(sheet.id(), type))) {
					for (List<String> some = lines.next(PORTION); !some.isEmpty(); some = lines.next(PORTION)) {
						if (work.isCancelled()) {
							return;
						}
						found += this.proposals.propose(firms(some, decisions), id);
						done += some.size();
						work.done(done);
						note(id, Map.of("proposed", found));
					}
				}
			}
		}
		note(id, Map.of(STATE, "DONE", "proposed", found));
	}

	private static long written(ImportDetails details, SheetView sheet) {
		Map<String, Long> counts = details.counts().getOrDefault(sheet.id(), Map.of());
		return Change.WRITTEN.stream().mapToLong(type -> counts.getOrDefault(type, 0L)).sum();
	}

	/** Firms about whose products something was said; a merged one is part of another. */
	private static List<String> firms(List<String> lines, Map<String, ReviewDecision> decisions) {
		List<String> firms = new ArrayList<>();
		for (String line : lines) {
			Change change = Change.parse(line);
			if (change.stated().containsKey("products") || change.stated().containsKey("business_scope_short")) {
				ReviewDecision decision = decisions.get(change.key());
				String into = (decision == null) ? null : decision.into();
				firms.add((into == null) ? change.key() : into);
				firms.add(change.key());
			}
		}
		return firms;
	}

	private void note(String id, Map<String, @Nullable Object> values) {
		this.batches.move(id, List.of(ImportStatus.APPLIED), values);
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.progress.values().forEach(Progress::cancel);
		this.worker.shutdown();
		this.worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "proposals");
		thread.setDaemon(true);
		return thread;
	}

}
