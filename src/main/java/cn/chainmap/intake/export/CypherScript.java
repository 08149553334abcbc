package cn.chainmap.intake.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;

/**
 * One script under way.
 */
final class CypherScript {

	/** Rows of one statement: large enough to be quick, small enough to be parsed. */
	private static final int BATCH = 200;

	/** What images hold besides the columns of their sheets. */
	private static final List<String> HIDDEN = List.of("as_of", "basis", "position", "places", "moved_to", "place",
			"chains");

	private final Writer out;

	private final UnaryOperator<String> statements;

	private final Function<Collection<String>, List<Map<String, Object>>> places;

	private final Set<String> placesWritten = new HashSet<>();

	/**
	 * Makes a script.
	 * @param out where it goes
	 * @param statements the statement of a name, with {@code $rows} in it
	 * @param places places and those above them, by codes
	 */
	CypherScript(OutputStream out, UnaryOperator<String> statements,
			Function<Collection<String>, List<Map<String, Object>>> places) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
		this.statements = statements;
		this.places = places;
	}

	void writeRows(Export export) throws IOException {
		for (SheetKind kind : SheetKind.values()) {
			SheetRows rows = new SheetRows(export, kind);
			while (rows.hasNext()) {
				List<Image> images = new ArrayList<>();
				while (images.size() < BATCH && rows.hasNext()) {
					images.add(rows.next());
				}
				write(export.head(), kind, images);
			}
		}
	}

	void comment(String text) {
		try {
			this.out.write("// " + text.replaceAll("\\R|\\p{Cntrl}", " ").replace('\\', '＼') + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void text(String text) throws IOException {
		this.out.write(text);
	}

	void flush() throws IOException {
		this.out.flush();
	}

	private void write(ExportHead head, SheetKind kind, List<Image> images) throws IOException {
		switch (kind) {
			case CHAINS -> writeStatement("chains", rows(head, kind, images));
			case NODES -> writeStatement("nodes", rows(head, kind, images));
			case SUPPLIES -> writeStatement("supplies", rows(head, kind, images));
			case PARKS -> writePlaced("parks", head, kind, images);
			case FIRMS -> writePlaced("firms", head, kind, images);
			case FIRM_NODES -> writeLinks(head, images);
			case PURCHASES -> writeStatement("purchases", rows(head, kind, images));
			case SITES -> writeStatement("sites", rows(head, kind, images));
			case PROJECTS -> writeStatement("projects", rows(head, kind, images));
			case INDICATORS -> writeStatement("figures", rows(head, kind, images));
		}
	}

	private void writePlaced(String name, ExportHead head, SheetKind kind, List<Image> images) throws IOException {
		Set<String> codes = new TreeSet<>();
		for (Image image : images) {
			Object where = image.values().get((kind == SheetKind.PARKS) ? "place" : "places");
			if (where != null) {
				codes.addAll((where instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
						: List.of(where.toString()));
			}
		}
		codes.removeAll(this.placesWritten);
		if (!codes.isEmpty()) {
			List<Map<String, Object>> places = this.places.apply(codes)
				.stream()
				.filter(place -> !"PARK".equals(place.get("level"))
						&& this.placesWritten.add(String.valueOf(place.get("code"))))
				.toList();
			// Parks are written as parks.
			this.placesWritten.addAll(codes);
			if (!places.isEmpty()) {
				writeStatement("places", places);
			}
		}
		writeStatement(name, rows(head, kind, images));
	}

	private void writeLinks(ExportHead head, List<Image> images) throws IOException {
		for (String role : List.of("produces", "consumes")) {
			List<Image> some = images.stream().filter(image -> role.equals(image.values().get("role"))).toList();
			if (!some.isEmpty()) {
				writeStatement("produces".equals(role) ? "products" : "needs", rows(head, SheetKind.FIRM_NODES, some));
			}
		}
	}

	private void writeStatement(String name, List<Map<String, Object>> rows) throws IOException {
		StringBuilder literal = new StringBuilder();
		String comma = "[\n";
		for (Map<String, Object> row : rows) {
			literal.append(comma);
			CypherLiteral.append(literal, row);
			comma = ",\n";
		}
		literal.append("\n]");
		this.out.write(this.statements.apply(name).replace("$rows", literal));
		this.out.write(";\n");
	}

	private static List<Map<String, Object>> rows(ExportHead head, SheetKind kind, List<Image> images) {
		return images.stream().map(image -> row(head, kind, image)).toList();
	}

	private static Map<String, Object> row(ExportHead head, SheetKind kind, Image image) {
		Map<String, Object> row = new LinkedHashMap<>();
		if (kind == SheetKind.PURCHASES) {
			row.put("key", image.key());
		}
		for (String hidden : HIDDEN) {
			Optional.ofNullable(image.values().get(hidden)).ifPresent(value -> row.put(hidden, value));
		}
		for (SheetColumn column : kind.columns()) {
			Object value = image.values().get(column.key());
			if (value != null && head.shows(column)) {
				row.put(column.key(), value);
			}
		}
		return row;
	}

}
