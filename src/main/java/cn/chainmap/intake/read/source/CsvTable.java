package cn.chainmap.intake.read.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import cn.chainmap.intake.read.ReadSettings;

/**
 * A CSV file, alone or in a zip.
 */
final class CsvTable implements RawTable {

	private final String entry;

	private final Content content;

	private final ReadSettings settings;

	private final EncodingScan.Encoding encoding;

	private final char separator;

	/** Opens the bytes from the beginning. */
	@FunctionalInterface
	interface Content {

		InputStream open() throws IOException;

	}

	CsvTable(String entry, Content content, ReadSettings settings) throws IOException {
		this.entry = entry;
		this.content = content;
		this.settings = settings;
		this.encoding = EncodingScan.of(content.open());
		try (Reader reader = reader()) {
			char[] head = new char[1 << 16];
			int length = 0;
			for (int read = 0; read >= 0
					&& length < head.length; read = reader.read(head, length, head.length - length)) {
				length += read;
			}
			this.separator = Separators.of(new String(head, 0, length));
		}
	}

	private RecordReader reader() throws IOException {
		InputStream in = new BufferedInputStream(this.content.open(), 1 << 16);
		in.skipNBytes(this.encoding.mark());
		// A lone half of a pair in UTF-16 must reach the check of the cell.
		CodingErrorAction action = this.encoding.charset().equals(StandardCharsets.UTF_16LE)
				|| this.encoding.charset().equals(StandardCharsets.UTF_16BE) ? CodingErrorAction.REPLACE
						: CodingErrorAction.REPORT;
		return new RecordReader(
				new InputStreamReader(in,
						this.encoding.charset().newDecoder().onMalformedInput(action).onUnmappableCharacter(action)),
				this.settings.recordLength());
	}

	@Override
	public String entry() {
		return this.entry;
	}

	@Override
	public String sheet() {
		return "";
	}

	@Override
	public boolean hidden() {
		return false;
	}

	@Override
	public boolean startsIn1904() {
		return false;
	}

	@Override
	public Set<Integer> hiddenColumns() {
		return Set.of();
	}

	@Override
	public List<MergedRange> merges() {
		return List.of();
	}

	@Override
	public RowSource open() throws IOException {
		return new CsvRows(reader(), this.separator, this.settings);
	}

}
