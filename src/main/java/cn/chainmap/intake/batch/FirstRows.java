package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;

import cn.chainmap.intake.table.RowOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an upload are the first about their thing, and where a later one finds
 * it. Millions of rows are kept in memory, so each is one number: 32 bits of what the row
 * says, 6 of the sheet and 25 of the row.
 */
final class FirstRows {

	private static final int ROW_BITS = 25;

	private static final long MOST_ROWS = (1L << ROW_BITS) - 1;

	private static final int SHEET_BITS = 6;

	private static final int MOST_SHEETS = (1 << SHEET_BITS) - 1;

	private final List<RowOrigin> sheets = new ArrayList<>();

	private DigestTable rows = new DigestTable();

	/** Rows of another kind follow. */
	void startKind() {
		this.rows = new DigestTable();
	}

	/**
	 * Notes a row unless there was one about the same thing before.
	 * @return {@code null} for the first row about its thing
	 */
	@Nullable Earlier note(PendingRow row) {
		Digest key = Digest.of(row.key());
		long content = Digest.of(RowResolver.content(row.values())).low() >>> 32;
		long before = this.rows.get(key);
		if (before == DigestTable.NONE) {
			this.rows.put(key, content << (ROW_BITS + SHEET_BITS) | place(row.origin()));
			return null;
		}
		return new Earlier(before >>> (ROW_BITS + SHEET_BITS) == content, origin(before));
	}

	private long place(RowOrigin origin) {
		int sheet = sheet(origin);
		return (sheet >= MOST_SHEETS || origin.row() > MOST_ROWS) ? MOST_ROWS : (long) sheet << ROW_BITS | origin.row();
	}

	private int sheet(RowOrigin origin) {
		for (int i = this.sheets.size() - 1; i >= 0; i--) {
			RowOrigin known = this.sheets.get(i);
			if (known.file().equals(origin.file()) && known.sheet().equals(origin.sheet())) {
				return i;
			}
		}
		if (this.sheets.size() < MOST_SHEETS) {
			this.sheets.add(new RowOrigin(origin.file(), origin.sheet(), 0));
			return this.sheets.size() - 1;
		}
		return MOST_SHEETS;
	}

	private @Nullable RowOrigin origin(long noted) {
		long place = noted & ((1L << (ROW_BITS + SHEET_BITS)) - 1);
		if (place == MOST_ROWS) {
			return null;
		}
		RowOrigin sheet = this.sheets.get((int) (place >>> ROW_BITS));
		return new RowOrigin(sheet.file(), sheet.sheet(), place & MOST_ROWS);
	}

	/**
	 * The first row about the same thing.
	 *
	 * @param same whether it says the same
	 * @param origin where it stands; {@code null} in the 64th sheet, or below row
	 * 33,554,430
	 */
	record Earlier(boolean same, @Nullable RowOrigin origin) {

		/** Where it stands, for a row of that origin. */
		String place(RowOrigin later) {
			if (this.origin == null) {
				return "前面的一行";
			}
			boolean sameFile = this.origin.file().equals(later.file());
			String file = sameFile ? "" : "「" + this.origin.file() + "」";
			boolean sameSheet = sameFile && this.origin.sheet().equals(later.sheet());
			String sheet = (sameSheet || this.origin.sheet().isEmpty()) ? "" : "「" + this.origin.sheet() + "」表";
			return file + sheet + "第 " + this.origin.row() + " 行";
		}

	}

}
