package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.park.ParkEdits;
import cn.chainmap.park.PlaceRow;
import cn.chainmap.park.Places;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes a previewed batch portion by portion, from wherever it was interrupted, and
 * takes it back the same way.
 */
@Component
class Applier {

	/** Reviews opened in one transaction. */
	private static final int REVIEWS = 1000;

	private static final List<String> LEVELS = List.of("PROVINCE", "CITY", "DISTRICT");

	private final PortionWriter writer;

	private final Undo undo;

	private final Batches batches;

	private final Places places;

	private final ParkEdits parkEdits;

	private final BatchReviews reviews;

	private final ProposalWork proposals;

	Applier(PortionWriter writer, Undo undo, Batches batches, Places places, ParkEdits parkEdits, BatchReviews reviews,
			ProposalWork proposals) {
		this.proposals = proposals;
		this.writer = writer;
		this.undo = undo;
		this.batches = batches;
		this.places = places;
		this.parkEdits = parkEdits;
		this.reviews = reviews;
	}

	/** Writes what is not written yet, until it is complete or cancelled. */
	void apply(String id, Progress progress) {
		BatchFiles files = this.batches.files(id);
		ImportDetails details = Objects.requireNonNull(ImportDetails.read(files.details()), "预览的结果不在了，请重新上传");
		Batch batch = this.batches.get(id);
		progress.start("写入", details.count("added") + details.count("changed"));
		markHome(id, details.home());
		try (StagedPortions portions = new StagedPortions(this.writer, files, details, batch,
				this.batches.portionOf(batch))) {
			for (ReadyPortion portion = portions.next(); portion != null; portion = portions.next()) {
				if (progress.isCancelled()) {
					return;
				}
				this.writer.write(portion);
				progress.done(portion.portion().rows());
				this.writer.giveWay();
			}
		}
		this.writer.end();
		openReviews(id, files, details);
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("appliedAt", this.writer.now());
		values.put("message", null);
		boolean search = ProposalWork.isWorthwhile(details);
		if (search) {
			values.putAll(ProposalWork.toStart());
		}
		this.batches.move(id, ImportStatus.APPLYING, ImportStatus.APPLIED, values);
		if (search) {
			this.proposals.start(id);
		}
	}

	/** To be called when writing or taking back failed: what stands is shown at once. */
	void failed() {
		this.writer.end();
	}

	/** Takes back what stands, last portion first. */
	void undo(String id, Progress progress) {
		Batch batch = this.batches.get(id);
		boolean revert = batch.flag("revert");
		long all = batch.number("done");
		progress.start("撤销", all);
		this.proposals.stop(id);
		this.reviews.takeBack(id, revert, this.writer);
		for (long done = all; done > 0;) {
			done = this.writer.inTransaction(() -> this.undo.undoLast(id, revert));
			progress.done(all - done);
		}
		this.writer.end();
		String home = batch.text("home");
		if (home != null) {
			this.writer.inTransaction(() -> {
				this.parkEdits.unmarkHome(home);
				this.parkEdits.removeUnused(path(home).stream().map(PlaceRow::code).toList());
				return true;
			});
		}
		boolean cancelled = batch.flag("cancelled");
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("undoneAt", this.writer.now());
		values.put("home", null);
		values.put("message", null);
		this.batches.move(id, ImportStatus.UNDOING, cancelled ? ImportStatus.CANCELLED : ImportStatus.UNDONE, values);
	}

	private void markHome(String id, @Nullable String code) {
		if (code == null || this.places.findDefault().isPresent()) {
			return;
		}
		this.writer.inTransaction(() -> {
			this.parkEdits.addMissing(path(code));
			this.places.markHome(code);
			this.batches.note(id, this.batches.lock(id).number("done"), Map.of("home", code));
			return true;
		});
	}

	/** The places from the province down that a code names. */
	private static List<PlaceRow> path(String code) {
		List<PlaceRow> path = new ArrayList<>();
		String parent = null;
		for (String name : code.split("/")) {
			String own = (parent == null) ? name : parent + "/" + name;
			path.add(new PlaceRow(own, name, LEVELS.get(Math.min(path.size(), LEVELS.size() - 1)), parent));
			parent = own;
		}
		return path;
	}

	private void openReviews(String id, BatchFiles files, ImportDetails details) {
		if (details.count("review") == 0) {
			return;
		}
		Map<String, ReviewDecision> decisions = this.reviews.decisions(id);
		for (SheetView sheet : details.inOrder()) {
			try (LineReader lines = new LineReader(files.stage(sheet.id(), "review"))) {
				for (List<String> portion = lines.next(REVIEWS); !portion.isEmpty(); portion = lines.next(REVIEWS)) {
					List<Change> rows = portion.stream().map(Change::parse).toList();
					this.writer.inTransaction(() -> this.reviews.settle(id, rows, decisions));
				}
			}
		}
	}

}
