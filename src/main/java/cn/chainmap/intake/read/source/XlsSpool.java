package cn.chainmap.intake.read.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.chainmap.intake.read.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * Rows put aside in a temporary file, sheet by sheet.
 */
final class XlsSpool implements Closeable {

	private static final RawCell.Type[] TYPES = RawCell.Type.values();

	private final Path file;

	private final ReadSettings settings;

	private final DataOutputStream out;

	private final List<RawTable> tables = new ArrayList<>();

	private @Nullable Sheet current;

	/** A limit was broken inside of a callback that cannot throw a checked exception. */
	static final class Full extends RuntimeException {

		private final RefusedException refusal;

		Full(RefusedException refusal) {
			super(refusal);
			this.refusal = refusal;
		}

		RefusedException refusal() {
			return this.refusal;
		}

	}

	XlsSpool(Path directory, ReadSettings settings) throws IOException {
		this.settings = settings;
		this.file = Files.createTempFile(directory, "rows-", ".tmp");
		this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(this.file), 1 << 16));
	}

	void beginSheet(String name, boolean hidden, boolean startsIn1904) {
		this.current = new Sheet(name, hidden, startsIn1904, this.out.size());
		this.tables.add(this.current);
	}

	void hideColumns(int first, int last) {
		for (int i = first; this.current != null && i <= Math.min(last, this.settings.columns()); i++) {
			this.current.hiddenColumns.add(i);
		}
	}

	void merge(MergedRange range) {
		if (this.current != null) {
			this.current.merges.add(range);
		}
	}

	void checkColumn(int column) {
		if (column >= this.settings.columns()) {
			throw new Full(Limits.columns(this.settings.columns()));
		}
	}

	void row(RawRow row) {
		Sheet sheet = this.current;
		if (sheet == null) {
			return;
		}
		try {
			this.out.writeLong(row.number());
			this.out.writeBoolean(row.hidden());
			this.out.writeInt(row.cells().size());
			for (RawCell cell : row.cells()) {
				this.out.writeByte(cell.type().ordinal());
				write(cell.text());
				write(cell.format());
			}
			sheet.rows++;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
		this.out.writeInt(bytes.length);
		this.out.write(bytes);
	}

	void finish() {
		try {
			this.out.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<RawTable> tables() {
		return List.copyOf(this.tables);
	}

	@Override
	public void close() throws IOException {
		this.out.close();
		Files.deleteIfExists(this.file);
	}

	private final class Sheet implements RawTable {

		private final String name;

		private final boolean hidden;

		private final boolean startsIn1904;

		private final long start;

		private final Set<Integer> hiddenColumns = new HashSet<>();

		private final List<MergedRange> merges = new ArrayList<>();

		private long rows;

		Sheet(String name, boolean hidden, boolean startsIn1904, long start) {
			this.name = name;
			this.hidden = hidden;
			this.startsIn1904 = startsIn1904;
			this.start = start;
		}

		@Override
		public String entry() {
			return "";
		}

		@Override
		public String sheet() {
			return this.name;
		}

		@Override
		public boolean hidden() {
			return this.hidden;
		}

		@Override
		public boolean startsIn1904() {
			return this.startsIn1904;
		}

		@Override
		public Set<Integer> hiddenColumns() {
			return this.hiddenColumns;
		}

		@Override
		public List<MergedRange> merges() {
			return this.merges;
		}

		@Override
		public RowSource open() throws IOException {
			DataInputStream in = new DataInputStream(
					new BufferedInputStream(Files.newInputStream(XlsSpool.this.file), 1 << 16));
			in.skipNBytes(this.start);
			return new SpooledRows(in, this.rows);
		}

	}

	private static final class SpooledRows implements RowSource {

		private final DataInputStream in;

		private long left;

		SpooledRows(DataInputStream in, long rows) {
			this.in = in;
			this.left = rows;
		}

		@Override
		public @Nullable RawRow next() throws IOException {
			if (this.left-- <= 0) {
				return null;
			}
			long number = this.in.readLong();
			boolean hidden = this.in.readBoolean();
			int size = this.in.readInt();
			List<RawCell> cells = new ArrayList<>(size);
			for (int i = 0; i < size; i++) {
				RawCell.Type type = TYPES[this.in.readByte()];
				String text = text();
				String format = text();
				cells.add((type == RawCell.Type.EMPTY) ? RawCell.EMPTY : new RawCell(type, text, format));
			}
			return new RawRow(number, hidden, cells);
		}

		private String text() throws IOException {
			return new String(this.in.readNBytes(this.in.readInt()), StandardCharsets.UTF_16BE);
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
