package cn.chainmap.bench;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Rows found in an exported file, counted as it arrives.
 *
 * @param rows rows of all kinds
 * @param bytes size of the file
 */
record ExportedRows(long rows, long bytes) {

	/** Starts of what is a row of ours in a file of nodes and edges. */
	private static final List<String> ELEMENTS = List.of("<node id=", "<edge id=\"supplies:", "<edge id=\"firm-nodes:",
			"<edge id=\"purchases:");

	private static final int CHARACTERS = 1 << 16;

	static ExportedRows count(String format, InputStream content) throws IOException {
		try (Counting in = new Counting(content)) {
			long rows = switch (format) {
				case "graph.xlsx" -> zipped(in, "<row r=", "xl/worksheets/");
				case "csv.zip" -> zipped(in, "\n", "");
				case "graphml", "gexf" -> occurrences(in, ELEMENTS);
				case "json" -> occurrences(in, List.of("\"metadata\":{\"kind\":"));
				case "cypher" -> lines(in);
				default -> throw new IllegalArgumentException(format);
			};
			in.transferTo(java.io.OutputStream.nullOutputStream());
			return new ExportedRows(rows, in.bytes);
		}
	}

	/** Rows of all tables but the notes, without their headers. */
	private static long zipped(InputStream in, String row, String folder) throws IOException {
		ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
		long rows = 0;
		long last = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			boolean table = folder.isEmpty() ? entry.getName().endsWith(".csv") : entry.getName().startsWith(folder);
			if (table) {
				last = occurrences(zip, List.of(row)) - 1;
				rows += last;
			}
		}
		// The notes are the last sheet of a workbook.
		return folder.isEmpty() ? rows : rows - last;
	}

	/** How often some texts occur; none of them contains the start of another. */
	private static long occurrences(InputStream in, List<String> texts) throws IOException {
		InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
		int longest = texts.stream().mapToInt(String::length).max().orElseThrow();
		char[] buffer = new char[CHARACTERS];
		String rest = "";
		long found = 0;
		for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
			String text = rest + new String(buffer, 0, read);
			int safe = Math.max(0, text.length() - longest + 1);
			for (String one : texts) {
				for (int at = text.indexOf(one); at >= 0 && at < safe; at = text.indexOf(one, at + 1)) {
					found++;
				}
			}
			rest = text.substring(safe);
		}
		for (String one : texts) {
			for (int at = rest.indexOf(one); at >= 0; at = rest.indexOf(one, at + 1)) {
				found++;
			}
		}
		return found;
	}

	/**
	 * Lines of tables in a script, without those of places, which are no rows of ours.
	 */
	private static long lines(InputStream in) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		long rows = 0;
		long statement = 0;
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			if (line.endsWith("\t")) {
				statement++;
			}
			else if (line.startsWith("MERGE (place:Place")) {
				statement = 0;
			}
			else if (line.endsWith(";")) {
				rows += statement;
				statement = 0;
			}
		}
		return rows;
	}

	/** Counts bytes. */
	private static final class Counting extends FilterInputStream {

		private long bytes;

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			this.bytes += (value < 0) ? 0 : 1;
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			this.bytes += Math.max(0, read);
			return read;
		}

	}

}
