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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	/** Rows of one statement. */
	private static final int BATCH = 1000;

	/** Stands in a statement where the rows go, once. */
	private static final String ROWS = "$rows";

	private static final String KEY = "key";

	/** What images hold besides the columns of their sheets, as_of and basis. */
	private static final Map<SheetKind, Map<String, CypherTable.Type>> HIDDEN = Map.of(SheetKind.CHAINS,
			Map.of("position", CypherTable.Type.COUNT), SheetKind.PARKS, Map.of("place", CypherTable.Type.TEXT),
			SheetKind.FIRMS, Map.of("moved_to", CypherTable.Type.LIST, "places", CypherTable.Type.LIST),
			SheetKind.SUPPLIES, Map.of("chains", CypherTable.Type.LIST), SheetKind.PURCHASES,
			Map.of(KEY, CypherTable.Type.TEXT));

	private static final Map<String, CypherTable.Type> PLACE = Map.of("code", CypherTable.Type.TEXT, "name",
			CypherTable.Type.TEXT, "level", CypherTable.Type.TEXT, "parent", CypherTable.Type.TEXT, "home",
			CypherTable.Type.FLAG);

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
			case CHAINS -> writeRows("chains", head, kind, images);
			case NODES -> writeRows("nodes", head, kind, images);
			case SUPPLIES -> writeRows("supplies", head, kind, images);
			case PARKS -> writePlaced("parks", head, kind, images);
			case FIRMS -> writePlaced("firms", head, kind, images);
			case FIRM_NODES -> writeLinks(head, images);
			case PURCHASES -> writeRows("purchases", head, kind, images);
			case SITES -> writeRows("sites", head, kind, images);
			case PROJECTS -> writeRows("projects", head, kind, images);
			case INDICATORS -> writeRows("figures", head, kind, images);
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
				writeStatement("places", PLACE, places);
			}
		}
		writeRows(name, head, kind, images);
	}

	private void writeLinks(ExportHead head, List<Image> images) throws IOException {
		for (String role : List.of("produces", "consumes")) {
			List<Image> some = images.stream().filter(image -> role.equals(image.values().get("role"))).toList();
			if (!some.isEmpty()) {
				writeRows("produces".equals(role) ? "products" : "needs", head, SheetKind.FIRM_NODES, some);
			}
		}
	}

	private void writeStatement(String name, Map<String, CypherTable.Type> columns, List<Map<String, Object>> rows)
			throws IOException {
		String statement = this.statements.apply(name);
		int rowsAt = statement.indexOf(ROWS);
		this.out.write(statement, 0, rowsAt);
		new CypherTable(columns).write(rows, this.out);
		this.out.write(statement.substring(rowsAt + ROWS.length()));
		this.out.write(";\n");
	}

	private void writeRows(String name, ExportHead head, SheetKind kind, List<Image> images) throws IOException {
		writeStatement(name, columns(kind), images.stream().map(image -> row(head, kind, image)).toList());
	}

	private static Map<String, CypherTable.Type> columns(SheetKind kind) {
		Map<String, CypherTable.Type> columns = new LinkedHashMap<>();
		for (SheetColumn column : kind.columns()) {
			columns.put(column.key(), switch (column.type()) {
				case LIST -> CypherTable.Type.LIST;
				case NUMBER, SHARE -> CypherTable.Type.NUMBER;
				case FLAG -> CypherTable.Type.FLAG;
				case TEXT, DATE, CHOICE, USCC -> CypherTable.Type.TEXT;
			});
		}
		columns.put("as_of", CypherTable.Type.TEXT);
		columns.put("basis", CypherTable.Type.TEXT);
		columns.putAll(HIDDEN.getOrDefault(kind, Map.of()));
		return columns;
	}

	private static Map<String, Object> row(ExportHead head, SheetKind kind, Image image) {
		Map<String, Object> row = new HashMap<>(image.values());
		row.put(KEY, image.key());
		kind.columns().stream().filter(column -> !head.shows(column)).forEach(column -> row.remove(column.key()));
		return row;
	}

}
