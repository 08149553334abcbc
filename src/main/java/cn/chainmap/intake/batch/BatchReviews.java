package cn.chainmap.intake.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.firm.match.FirmKeys;
import cn.chainmap.firm.match.FirmMatch;
import cn.chainmap.firm.match.FirmReview;
import cn.chainmap.firm.match.FirmReviews;
import cn.chainmap.firm.match.LinkProposals;
import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.firm.match.ReviewDecision.Decision;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Rows whose firm may be one of the graph (待复核): shown beside their candidates in the
 * preview, decided there or later, and taken back with the batch. Decisions are kept on
 * the disk with the upload, so that a reload or a restart loses none.
 */
@Component
class BatchReviews {

	private final FirmReviews reviews;

	private final LinkProposals proposals;

	private final Batches batches;

	BatchReviews(ObjectProvider<FirmReviews> reviews, ObjectProvider<LinkProposals> proposals, Batches batches) {
		this.reviews = reviews.getObject();
		this.proposals = proposals.getObject();
		this.batches = batches;
	}

	/** What has been decided in the preview, by key of the row. */
	Map<String, ReviewDecision> decisions(String batch) {
		Path file = this.batches.files(batch).decisions();
		Map<String, ReviewDecision> decisions = new LinkedHashMap<>();
		if (Files.exists(file)) {
			Json.values(String.join("\n", BatchFiles.lines(file)))
				.forEach((key, said) -> decisions.put(key, Json.MAPPER.convertValue(said, ReviewDecision.class)));
		}
		return decisions;
	}

	/**
	 * Decides rows of the preview; one without a decision is open again.
	 * @return how many rows are decided now
	 * @throws BadParameterException when there is no such row in review, or the firm is
	 * none of its candidates
	 */
	synchronized int decide(String batch, Map<String, @Nullable ReviewDecision> said) {
		Map<String, FirmMatch> rows = new LinkedHashMap<>();
		BatchFiles files = this.batches.files(batch);
		for (SheetView sheet : Objects.requireNonNull(ImportDetails.read(files.details())).inOrder()) {
			BatchFiles.scan(files.stage(sheet.id(), "review"), line -> {
				Change change = Change.parse(line);
				if (said.containsKey(change.key())) {
					rows.put(change.key(), match(change));
				}
				return rows.size() < said.size();
			}, 0);
		}
		Map<String, ReviewDecision> decisions = decisions(batch);
		said.forEach((key, decision) -> {
			FirmMatch match = rows.get(key);
			if (match == null) {
				throw new BadParameterException("decisions", key, "这次导入中没有这样一行待复核");
			}
			if (decision == null) {
				decisions.remove(key);
				return;
			}
			String into = decision.into();
			if (into != null && match.candidates().stream().noneMatch(one -> one.firmId().equals(into))) {
				throw new BadParameterException("decisions", into, "不在这一行的候选企业之中");
			}
			decisions.put(key, decision);
		});
		BatchFiles.writeDurably(files.decisions(), List.of(Json.write(decisions)));
		return decisions.size();
	}

	/** Forgets decisions about rows that are read anew. */
	void forget(String batch) {
		BatchFiles.deleteIfThere(this.batches.files(batch).decisions());
	}

	/**
	 * Opens reviews for written rows and carries out what was decided; part of the
	 * caller's transaction, may be repeated.
	 */
	boolean settle(String batch, List<Change> rows, Map<String, ReviewDecision> decisions) {
		Map<String, FirmMatch> matches = new LinkedHashMap<>();
		Map<String, ReviewDecision> some = new LinkedHashMap<>();
		for (Change row : rows) {
			ReviewDecision decision = decisions.get(row.key());
			if (decision == null || decision.decision() != Decision.NEW) {
				matches.put(row.key(), match(row));
			}
			if (decision != null && decision.decision() != Decision.NEW) {
				some.put(row.key(), decision);
			}
		}
		this.reviews.open(matches, batch);
		this.reviews.decide(some);
		return true;
	}

	/**
	 * Takes back reviews and proposals of a batch, before its rows are taken back.
	 * @param writer to do each portion in a transaction with
	 */
	void takeBack(String batch, boolean revert, PortionWriter writer) {
		Set<String> own = decisions(batch).keySet();
		List<String> left = new ArrayList<>();
		for (String after = ""; after != null;) {
			String from = after;
			FirmReviews.TakenBack portion = writer.inTransaction(() -> this.reviews.takeBack(batch, own, revert, from));
			portion.kept().forEach((key, name) -> left.add(line(SheetKind.FIRMS, key, name, "MERGED")));
			after = portion.last();
		}
		for (String after = ""; after != null;) {
			String from = after;
			LinkProposals.TakenBack portion = writer.inTransaction(() -> this.proposals.takeBack(batch, revert, from));
			portion.kept().forEach((key, name) -> left.add(line(SheetKind.FIRM_NODES, key, name, "DECIDED")));
			after = portion.last();
		}
		BatchFiles files = this.batches.files(batch);
		if (!left.isEmpty()) {
			BatchFiles.writeDurably(files.left(0), left);
			writer.inTransaction(() -> {
				this.batches.note(batch, this.batches.lock(batch).number("done"), Map.of("left", (long) left.size()));
				return true;
			});
		}
	}

	private static String line(SheetKind kind, String key, String name, String why) {
		return Json.write(left(kind, key, name, why));
	}

	private static ImportView.Left left(SheetKind kind, String key, String name, String why) {
		return new ImportView.Left(kind.code(), key, name, why, List.of(), true);
	}

	/** What others have decided since about what the batch opened. */
	List<ImportView.Left> decidedSince(String batch) {
		List<ImportView.Left> rows = new ArrayList<>();
		this.reviews.mergedSince(batch, decisions(batch).keySet())
			.forEach((key, name) -> rows.add(left(SheetKind.FIRMS, key, name, "MERGED")));
		this.proposals.decidedSince(batch)
			.forEach((key, name) -> rows.add(left(SheetKind.FIRM_NODES, key, name, "DECIDED")));
		return rows;
	}

	/** Rows in review with their candidates, as the graph knows these now. */
	List<ImportView.Row> shown(String batch, List<ImportView.Row> rows, Collection<Change> changes) {
		Map<String, FirmKeys> stated = new LinkedHashMap<>();
		Map<String, FirmMatch> matches = new LinkedHashMap<>();
		Map<String, Change> byKey = new LinkedHashMap<>();
		for (Change change : changes) {
			byKey.put(change.key(), change);
			stated.put(change.key(), FirmFinder.keys(change.stated()));
			matches.put(change.key(), match(change));
		}
		Map<String, List<FirmReview.Option>> options = this.reviews.options(stated, matches);
		Map<String, ReviewDecision> decisions = decisions(batch);
		return rows.stream().map(row -> {
			FirmMatch match = matches.get(row.key());
			Change change = byKey.get(row.key());
			return (match == null || change == null) ? row : row.in(new ImportView.Review(match.how(), match.margin(),
					values(change), options.getOrDefault(row.key(), List.of()), decisions.get(row.key())));
		}).toList();
	}

	private static Map<String, Object> values(Change change) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (SheetColumn column : SheetKind.FIRMS.columns()) {
			Object value = change.stated().get(column.key());
			if (value != null && !column.key().equals("id")) {
				values.put(column.key(), Personal.masked(column.key(), value));
			}
		}
		return values;
	}

	private static FirmMatch match(Change change) {
		return Json.MAPPER.readValue(change.note(), FirmMatch.class);
	}

}
