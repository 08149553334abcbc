package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.chainmap.intake.read.SheetView;
import org.jspecify.annotations.Nullable;

/**
 * The portions of a previewed batch in the order in which they are written, without those
 * that stand in the graph already. The next one is read from the stage and made ready
 * while the one before is being written.
 */
final class StagedPortions implements AutoCloseable {

	private final PortionWriter writer;

	private final BatchFiles files;

	private final Batch batch;

	private final int size;

	private final List<Part> parts = new ArrayList<>();

	private final ExecutorService ahead = Executors.newSingleThreadExecutor(StagedPortions::thread);

	private Future<@Nullable ReadyPortion> next;

	private @Nullable LineReader reader;

	private long number;

	private long rows;

	private long left;

	/**
	 * @param size rows of a portion; the same each time a batch is gone on with
	 */
	StagedPortions(PortionWriter writer, BatchFiles files, ImportDetails details, Batch batch, int size) {
		this.writer = writer;
		this.files = files;
		this.batch = batch;
		this.size = size;
		for (SheetView sheet : details.inOrder()) {
			for (String type : Change.WRITTEN) {
				long rows = details.counts().getOrDefault(sheet.id(), Map.of()).getOrDefault(type, 0L);
				if (rows > 0) {
					this.parts.add(new Part(sheet, type, rows));
				}
			}
		}
		this.next = this.ahead.submit(this::read);
	}

	private record Part(SheetView sheet, String type, long rows) {
	}

	/** The next portion; {@code null} after the last. */
	@Nullable ReadyPortion next() {
		try {
			ReadyPortion portion = this.next.get();
			if (portion != null) {
				this.next = this.ahead.submit(this::read);
			}
			return portion;
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private @Nullable ReadyPortion read() {
		while (!this.parts.isEmpty()) {
			Part part = this.parts.get(0);
			LineReader lines = this.reader;
			if (lines == null) {
				lines = open(part);
				this.reader = lines;
			}
			if (this.left > 0) {
				this.number++;
				int count = (int) Math.min(this.size, this.left);
				this.left -= count;
				this.rows += count;
				List<Change> changes = lines.next(count).stream().map(Change::parse).toList();
				return this.writer
					.ready(new Portion(this.batch.id(), Objects.requireNonNullElse(this.batch.text("by"), ""),
							this.number, this.rows, Objects.requireNonNull(part.sheet().kind()), changes));
			}
			lines.close();
			this.reader = null;
			this.parts.remove(0);
		}
		return null;
	}

	/** Opens the rows of a part behind those that are written. */
	private LineReader open(Part part) {
		LineReader lines = new LineReader(this.files.stage(part.sheet().id(), part.type()));
		long portions = (part.rows() + this.size - 1) / this.size;
		long written = Math.min(portions, Math.max(0, this.batch.number("done") - this.number));
		long done = Math.min(part.rows(), written * this.size);
		lines.skip(done);
		this.number += written;
		this.rows += done;
		this.left = part.rows() - done;
		return lines;
	}

	@Override
	public void close() {
		// Behind the portion that is being read.
		this.ahead.execute(() -> {
			if (this.reader != null) {
				this.reader.close();
			}
		});
		this.ahead.shutdown();
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "imports-ahead");
		thread.setDaemon(true);
		return thread;
	}

}
