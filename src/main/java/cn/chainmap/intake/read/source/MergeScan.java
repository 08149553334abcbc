package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the merged cells of a sheet. They stand behind the rows that need them, so they
 * are looked for first, by their bytes alone, which is much quicker than to read the
 * sheet twice.
 */
final class MergeScan {

	private static final byte[] WORD = "mergeCell ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

	private static final int MOST = 100_000;

	private static final int TAG = 200;

	private final List<MergedRange> ranges = new ArrayList<>();

	private final StringBuilder tag = new StringBuilder();

	private int matched;

	private boolean inTag;

	static List<MergedRange> of(InputStream sheet) throws IOException {
		MergeScan scan = new MergeScan();
		byte[] buffer = new byte[1 << 16];
		try (sheet) {
			for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
				for (int i = 0; i < read; i++) {
					scan.look(buffer[i]);
				}
			}
		}
		return scan.ranges;
	}

	private void look(byte value) {
		if (this.inTag) {
			if (value == '>' || this.tag.length() > TAG) {
				MergedRange range = range(this.tag.toString());
				if (range != null && this.ranges.size() < MOST) {
					this.ranges.add(range);
				}
				this.inTag = false;
			}
			else {
				this.tag.append((char) value);
			}
			return;
		}
		this.matched = (value == WORD[this.matched]) ? this.matched + 1 : (value == WORD[0]) ? 1 : 0;
		if (this.matched == WORD.length) {
			this.matched = 0;
			this.inTag = true;
			this.tag.setLength(0);
		}
	}

	private static @Nullable MergedRange range(String tag) {
		int start = tag.indexOf("ref=") + 5;
		int end = (start > 4 && start < tag.length()) ? tag.indexOf(tag.charAt(start - 1), start) : -1;
		if (end < 0) {
			return null;
		}
		String[] corners = tag.substring(start, end).split(":");
		CellReference first = CellReference.of(corners[0]);
		CellReference last = CellReference.of(corners[corners.length - 1]);
		return (first == null || last == null) ? null
				: new MergedRange(first.row(), last.row(), first.column(), last.column());
	}

}
