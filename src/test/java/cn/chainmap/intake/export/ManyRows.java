package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;

/**
 * A graph of many firms with long texts, made as it is asked for. Run as a program, it
 * writes every form of it, and into a file how many rows and megabytes that were.
 *
 * @param firms how many firms; as many links
 */
record ManyRows(int firms) implements ExportRows {

	private static final String TEXT = "经营范围很长的企业".repeat(100);

	public static void main(String[] arguments) throws IOException {
		ManyRows rows = new ManyRows(Integer.parseInt(arguments[0]));
		Map<SheetKind, Long> counts = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			counts.put(kind, rows.count(kind));
		}
		ExportHead head = new ExportHead(ExportView.WHOLE, true, "张三", TinyGraph.AT, counts);
		List<String> lines = new ArrayList<>();
		for (ExportFormat format : ExportFormat.values()) {
			Export export = new Export(head, rows, new ExportTally(() -> false));
			CountingOut out = new CountingOut();
			write(export, format, out);
			lines.add(format + " " + export.tally().written() + " " + out.bytes / 1_000_000);
		}
		Files.write(Path.of(arguments[1]), lines);
	}

	private static void write(Export export, ExportFormat format, OutputStream out) throws IOException {
		switch (format) {
			case XLSX -> GraphWorkbook.write(export, out);
			case CSV -> CsvArchive.write(export, out);
			case GRAPHML -> GraphWalk.write(export, new GraphMlFile(out));
			case GEXF -> GraphWalk.write(export, new GexfFile(out));
			case JSON -> GraphWalk.write(export, new JsonGraphFile(out));
			case CYPHER ->
				new CypherScript(out, name -> "UNWIND $rows AS row RETURN row", codes -> List.of()).writeRows(export);
		}
	}

	@Override
	public long count(SheetKind kind) {
		return switch (kind) {
			case NODES -> 1;
			case FIRMS, FIRM_NODES -> this.firms;
			default -> 0;
		};
	}

	@Override
	public Stream<List<Image>> portions(SheetKind kind) {
		int rows = (int) count(kind);
		return IntStream.rangeClosed(0, (rows - 1) / PORTION)
			.filter(portion -> rows > 0)
			.mapToObj(portion -> IntStream.range(portion * PORTION, Math.min(rows, (portion + 1) * PORTION))
				.mapToObj(number -> image(kind, number))
				.toList());
	}

	@Override
	public Set<String> present(SheetKind kind, Collection<String> keys) {
		return Set.of();
	}

	private static Image image(SheetKind kind, int number) {
		return switch (kind) {
			case NODES -> new Image("n", Map.of("id", "n", "name", "环节"));
			case FIRMS -> new Image("f" + number,
					Map.of("id", "f" + number, "name", "企业" + number, "business_scope_short", number + TEXT));
			default -> new Image("f" + number + "|n|produces",
					Map.of("firm_id", "f" + number, "node_id", "n", "role", "produces", "confidence", 0.5));
		};
	}

	/** Forgets what it is given. */
	private static final class CountingOut extends OutputStream {

		private long bytes;

		@Override
		public void write(int value) {
			this.bytes++;
		}

		@Override
		public void write(byte[] content, int offset, int length) {
			this.bytes += length;
		}

	}

}
