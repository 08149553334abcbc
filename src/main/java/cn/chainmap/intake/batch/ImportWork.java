package cn.chainmap.intake.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does the work of imports in the background: two read, one writes, so that batches are
 * written one after the other. After a start it goes on with what was interrupted.
 */
@Component
class ImportWork extends StartupStep {

	private static final Logger logger = LoggerFactory.getLogger(ImportWork.class);

	private static final int SECONDS_TO_STOP = 15;

	private final Previews previews;

	private final Applier applier;

	private final Batches batches;

	private final ExecutorService readers = Executors.newFixedThreadPool(2, ImportWork::thread);

	private final ExecutorService writer = Executors.newSingleThreadExecutor(ImportWork::thread);

	private final Map<String, Progress> progress = new ConcurrentHashMap<>();

	private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

	private volatile boolean stopping;

	ImportWork(Previews previews, Applier applier, Batches batches) {
		super(StartupPhase.WARM_UP);
		this.previews = previews;
		this.applier = applier;
		this.batches = batches;
	}

	/** Goes on with what was interrupted when the program last ended. */
	@Override
	protected void run() {
		this.batches.list(ImportStatus.READING).forEach(batch -> preview(batch.id()));
		this.batches.list(ImportStatus.APPLYING, ImportStatus.UNDOING).forEach(batch -> {
			logger.info("批次 {} 上次没有完成（已完成 {} 段），继续", batch.id(), batch.number("done"));
			if (batch.status() == ImportStatus.APPLYING) {
				apply(batch.id());
			}
			else {
				undo(batch.id());
			}
		});
	}

	void preview(String id) {
		submit(this.readers, id, "等待读取", work -> this.previews.run(id, work));
	}

	void apply(String id) {
		submit(this.writer, id, "等待写入", work -> {
			if (this.batches.get(id).status() == ImportStatus.APPLYING) {
				this.applier.apply(id, work);
				if (work.isCancelled() && !this.stopping) {
					takeBack(id, work);
				}
			}
		});
	}

	void undo(String id) {
		submit(this.writer, id, "等待撤销", work -> {
			if (this.batches.get(id).status() == ImportStatus.UNDOING) {
				this.applier.undo(id, work);
			}
		});
	}

	private void takeBack(String id, Progress work) {
		if (this.batches.move(id, ImportStatus.APPLYING, ImportStatus.UNDOING,
				Map.of("cancelled", true, "revert", false, "left", 0L))) {
			this.applier.undo(id, work);
		}
	}

	void cancel(String id) {
		Progress work = this.progress.get(id);
		if (work != null) {
			work.cancel();
		}
	}

	void await(String id, long millis) {
		Future<?> work = this.running.get(id);
		if (work != null) {
			try {
				work.get(millis, TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				logger.debug("still at work on {}", id);
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex.getCause());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	Progress.@Nullable View progress(String id) {
		Progress work = this.progress.get(id);
		return (work == null) ? null : work.view();
	}

	private synchronized void submit(ExecutorService executor, String id, String phase, Task task) {
		Future<?> before = this.running.get(id);
		if (before != null && !before.isDone()) {
			return;
		}
		Progress work = new Progress(phase, -1);
		this.progress.put(id, work);
		this.running.put(id, executor.submit(() -> run(id, work, task)));
	}

	private void run(String id, Progress work, Task task) {
		try {
			if (!this.stopping) {
				task.run(work);
			}
		}
		catch (RuntimeException ex) {
			if (!this.stopping) {
				logger.error("Import {} failed", id, ex);
				fail(id, ex);
			}
		}
		finally {
			this.progress.remove(id, work);
		}
	}

	/** What was half written stays so, and can be gone on with or taken back. */
	private void fail(String id, RuntimeException ex) {
		try {
			String why = (ex instanceof IllegalStateException && ex.getMessage() != null) ? ex.getMessage()
					: "请检查磁盘空间与服务日志";
			this.batches.move(id, ImportStatus.READING, ImportStatus.FAILED, Map.of("message", "读取没有完成：" + why));
			boolean writing = this.batches.move(id, ImportStatus.APPLYING, ImportStatus.APPLYING,
					Map.of("message", "写入暂停：" + why + "。已写入的部分保留，可以再次点「写入」继续，或取消并全部退回"));
			boolean undoing = this.batches.move(id, ImportStatus.UNDOING, ImportStatus.UNDOING,
					Map.of("message", "撤销暂停：" + why + "。可以再次点「撤销」继续"));
			if (writing || undoing) {
				this.applier.failed();
			}
		}
		catch (RuntimeException again) {
			logger.error("Failure of import {} could not be noted", id, again);
		}
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.stopping = true;
		this.progress.values().forEach(Progress::cancel);
		this.readers.shutdown();
		this.writer.shutdown();
		this.writer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "imports");
		thread.setDaemon(true);
		return thread;
	}

	private interface Task {

		void run(Progress work);

	}

}
