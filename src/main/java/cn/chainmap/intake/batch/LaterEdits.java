package cn.chainmap.intake.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What has been changed since a batch wrote it (后来的改动), to be seen before the batch is
 * taken back.
 */
@Service
public class LaterEdits {

	/** So many are shown. */
	private static final int MOST = 100;

	/**
	 * So long a user may wait for the list; what a batch of a million rows holds back is
	 * listed by the undo.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private final Batches batches;

	private final Images images;

	private final BatchReviews reviews;

	private final Clock clock;

	LaterEdits(Batches batches, Images images, BatchReviews reviews, Clock clock) {
		this.reviews = reviews;
		this.batches = batches;
		this.images = images;
		this.clock = clock;
	}

	/** What is found, last written first. */
	public Found of(String id) {
		Batch batch = this.batches.get(id);
		BatchFiles files = this.batches.files(batch.id());
		Instant end = this.clock.instant().plus(LONGEST);
		List<ImportView.Left> rows = new ArrayList<>(this.reviews.decidedSince(id));
		for (long portion = batch.number("done"); portion > 0; portion--) {
			if (rows.size() >= MOST || this.clock.instant().isAfter(end)) {
				return new Found(rows, false);
			}
			rows.addAll(changed(BatchFiles.lines(files.journal(portion))));
		}
		return new Found(rows.subList(0, Math.min(MOST, rows.size())), rows.size() <= MOST);
	}

	private List<ImportView.Left> changed(List<String> journal) {
		Map<SheetKind, List<JournalEntry>> byKind = journal.stream()
			.filter(line -> line.startsWith("{\"kind\"") && line.contains("\"key\""))
			.map(JournalEntry::parse)
			.collect(Collectors.groupingBy(JournalEntry::kind, LinkedHashMap::new, Collectors.toList()));
		List<ImportView.Left> rows = new ArrayList<>();
		byKind.forEach((kind, entries) -> {
			Map<String, Image> now = this.images.of(kind).read(entries.stream().map(JournalEntry::key).toList());
			entries.forEach(entry -> {
				ImportView.Left row = row(entry, now.get(entry.key()));
				if (row != null) {
					rows.add(row);
				}
			});
		});
		return rows;
	}

	private static ImportView.@Nullable Left row(JournalEntry entry, @Nullable Image now) {
		if (now == null) {
			Image wrote = entry.after();
			return (wrote == null) ? null : left(entry, wrote, "REMOVED", List.of());
		}
		List<String> fields = Undo.changed(entry.after(), now);
		return fields.isEmpty() ? null : left(entry, now, "LATER", fields);
	}

	private static ImportView.Left left(JournalEntry entry, Image image, String why, List<String> fields) {
		return new ImportView.Left(entry.kind().code(), entry.key(),
				String.valueOf(image.values().getOrDefault("name", entry.key())), why, fields, true);
	}

	/**
	 * What is found.
	 *
	 * @param rows what was changed or removed by others
	 * @param complete whether these are all
	 */
	public record Found(List<ImportView.Left> rows, boolean complete) {

		public Found {
			rows = List.copyOf(rows);
		}

	}

}
