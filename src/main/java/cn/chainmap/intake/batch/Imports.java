package cn.chainmap.intake.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.intake.read.ColumnMapping;
import cn.chainmap.intake.read.RememberedMappings;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.read.UploadedFile;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Imports (导入) from upload to undo. Reading and writing go on in the background, see
 * {@link ImportWork}; whoever asks for the same twice gets it once.
 */
@Service
public class Imports {

	private static final int LONGEST_NAME = 200;

	private final Batches batches;

	private final ImportWork work;

	private final RememberedMappings remembered;

	private final CurrentUser user;

	private final Clock clock;

	private final BatchReviews reviews;

	Imports(Batches batches, ImportWork work, BatchReviews reviews, RememberedMappings remembered, CurrentUser user,
			Clock clock) {
		this.batches = batches;
		this.work = work;
		this.remembered = remembered;
		this.reviews = reviews;
		this.user = user;
		this.clock = clock;
	}

	/** A file that comes in. */
	public interface Upload {

		String name();

		InputStream open() throws IOException;

	}

	/**
	 * Takes files in and starts reading them.
	 * @return id of the import
	 */
	public String create(List<Upload> uploads) {
		if (uploads.isEmpty()) {
			throw new BadParameterException("file", "", "请选择至少一个文件");
		}
		String id = newId();
		BatchFiles files = this.batches.files(id);
		files.create();
		try {
			List<UploadedFile> stored = new ArrayList<>();
			for (Upload upload : uploads) {
				stored.add(store(upload, files.upload(stored.size())));
			}
			ImportDetails.of(stored).write(files.details());
			Map<String, @Nullable Object> values = record(ImportStatus.READING, "UPLOAD");
			values.put("files", stored.stream().map(UploadedFile::name).toList());
			values.put("hashes", stored.stream().map(UploadedFile::sha256).toList());
			this.batches.create(id, values);
		}
		catch (RuntimeException ex) {
			files.delete();
			throw ex;
		}
		this.work.preview(id);
		return id;
	}

	/** Waits until the files have been read, or for so long. */
	public void await(String id, long millis) {
		this.work.await(id, millis);
	}

	/** The user says what sheets and columns are. */
	public void map(String id, Map<String, ColumnMapping> chosen) {
		BatchFiles files = this.batches.files(id);
		ImportDetails details = ImportDetails.read(files.details());
		if (details == null || !this.batches.move(id, EnumSet.of(ImportStatus.MAPPING, ImportStatus.PREVIEWED),
				Map.of("status", ImportStatus.READING.name(), "decided", 0L))) {
			throw new BadParameterException("id", id, "这次导入不能再改列对应");
		}
		for (SheetView sheet : details.sheets()) {
			ColumnMapping mapping = chosen.get(sheet.id());
			if (mapping != null) {
				this.remembered.remember(sheet.columns().stream().map(column -> column.header()).toList(), mapping);
			}
		}
		details.choose(chosen).write(files.details());
		this.reviews.forget(id);
		this.work.preview(id);
	}

	/**
	 * Decides rows of the preview whose firm may be one of the graph; may be repeated and
	 * changed until the batch is written.
	 */
	public void decide(String id, Map<String, @Nullable ReviewDecision> decisions) {
		if (this.batches.get(id).status() != ImportStatus.PREVIEWED) {
			throw new BadParameterException("id", id, "只有预览中的导入可以这样决定；写入之后请到「复核」");
		}
		long decided = this.reviews.decide(id, decisions);
		this.batches.move(id, EnumSet.of(ImportStatus.PREVIEWED), Map.of("decided", decided));
	}

	/** Starts writing with what has been decided so far. */
	public void apply(String id, boolean allOrNone) {
		apply(id, allOrNone, Map.of());
	}

	/**
	 * Starts writing; again after an interruption. A batch that is written already stays
	 * as it is.
	 * @param decisions more of {@link #decide}
	 * @throws BadParameterException when all or nothing is asked for and rows were
	 * rejected, or there is nothing to apply yet
	 */
	public void apply(String id, boolean allOrNone, Map<String, @Nullable ReviewDecision> decisions) {
		Batch batch = this.batches.get(id);
		if (allOrNone && batch.status() == ImportStatus.PREVIEWED && batch.number("rejected") > 0) {
			throw new BadParameterException("allOrNone", "true",
					"有 " + batch.number("rejected") + " 行未通过，没有写入任何数据；请改正后重新上传，或改为只写入通过的行");
		}
		if (batch.status() == ImportStatus.PREVIEWED && !decisions.isEmpty()) {
			decide(id, decisions);
		}
		if (this.batches.move(id, ImportStatus.PREVIEWED, ImportStatus.APPLYING, Map.of("allOrNone", allOrNone))) {
			this.work.apply(id);
			return;
		}
		ImportStatus status = this.batches.get(id).status();
		if (status == ImportStatus.APPLYING) {
			this.work.apply(id);
		}
		else if (status != ImportStatus.APPLIED) {
			throw new BadParameterException("id", id, "这次导入现在不能写入（状态 " + status + "）");
		}
	}

	/**
	 * Starts taking a batch back.
	 * @param revert whether to take back also what others have changed since
	 */
	public void undo(String id, boolean revert) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("revert", revert);
		values.put("left", 0L);
		values.put("status", ImportStatus.UNDOING.name());
		boolean moved = this.batches.move(id, EnumSet.of(ImportStatus.APPLIED), values);
		ImportStatus status = this.batches.get(id).status();
		if (moved || status == ImportStatus.UNDOING) {
			this.work.undo(id);
		}
		else if (status != ImportStatus.UNDONE) {
			throw new BadParameterException("id", id, "只有已写入的批次可以撤销（状态 " + status + "）");
		}
	}

	/** Gives an import up; what of it was written is taken back. */
	public void cancel(String id) {
		Batch batch = this.batches.get(id);
		switch (batch.status()) {
			case READING -> this.work.cancel(id);
			case MAPPING, PREVIEWED, FAILED ->
				this.batches.move(id, EnumSet.of(ImportStatus.MAPPING, ImportStatus.PREVIEWED, ImportStatus.FAILED),
						Map.of("status", ImportStatus.CANCELLED.name()));
			case APPLYING -> this.work.cancel(id);
			case CANCELLED, UNDOING, UNDONE -> {
			}
			case APPLIED -> throw new BadParameterException("id", id, "已写入的批次请用撤销");
		}
	}

	/** A record of a batch that begins now. */
	Map<String, @Nullable Object> record(ImportStatus status, String origin) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("status", status.name());
		values.put("origin", origin);
		values.put("by", this.user.name());
		values.put("createdAt", java.time.OffsetDateTime.now(this.clock).toString());
		values.put("done", 0L);
		return values;
	}

	String newId() {
		return LocalDateTime.now(this.clock).format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss")) + "-"
				+ UUID.randomUUID().toString().substring(0, 8);
	}

	private static UploadedFile store(Upload upload, Path path) {
		try (InputStream content = upload.open()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long size = Files.copy(new DigestInputStream(content, digest), path);
			return new UploadedFile(shownName(upload.name()), path, HexFormat.of().formatHex(digest.digest()), size);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Only shown: without directions, control characters and excess. */
	private static String shownName(String name) {
		String clean = name.replaceAll("[\\p{C}]", "").replace('\\', '/');
		String last = clean.substring(clean.lastIndexOf('/') + 1).strip();
		return last.isEmpty() ? "未命名" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
	}

}
