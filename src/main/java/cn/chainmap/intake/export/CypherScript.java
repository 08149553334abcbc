package cn.chainmap.intake.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * One script under way.
 */
final class CypherScript {

	/** Rows of one statement: large enough to be quick, small enough to be parsed. */
	private static final int BATCH = 200;

	private final Writer out;

	private final UnaryOperator<String> statements;

	private final @Nullable Place home;

	private final Set<String> placesWritten = new HashSet<>();

	private int chains;

	/**
	 * Makes a script.
	 * @param out where it goes
	 * @param statements the statement of a name, with {@code $rows} in it
	 * @param home the place the data set calls local
	 */
	CypherScript(OutputStream out, UnaryOperator<String> statements, Optional<Place> home) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
		this.statements = statements;
		this.home = home.orElse(null);
	}

	void writeRows(Export export) throws IOException {
		if (this.home != null) {
			writePlaces(FirmPlaces.ofHome(this.home));
		}
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
			case CHAINS -> writeStatement("chains", images.stream().map(image -> {
				Map<String, Object> row = row(head, kind, image);
				row.put("position", this.chains++);
				return row;
			}).toList());
			case NODES -> writeStatement("nodes", rows(head, kind, images));
			case SUPPLIES -> writeStatement("supplies", rows(head, kind, images));
			case PARKS -> writeParks(head, images);
			case FIRMS -> writeFirms(head, images);
			case FIRM_NODES -> writeLinks(head, images);
			case PURCHASES -> writeStatement("purchases", images.stream().map(image -> {
				Map<String, Object> row = row(head, kind, image);
				row.put("key", purchaseKey(image));
				return row;
			}).toList());
			case SITES -> writeStatement("sites", rows(head, kind, images));
			case PROJECTS -> writeStatement("projects", rows(head, kind, images));
			case INDICATORS -> writeStatement("figures", rows(head, kind, images));
		}
	}

	private void writeParks(ExportHead head, List<Image> images) throws IOException {
		List<Map<String, Object>> rows = rows(head, SheetKind.PARKS, images);
		if (this.home != null && !"PARK".equals(this.home.level())) {
			rows.forEach(row -> row.put("place", this.home.code()));
		}
		writeStatement("parks", rows);
	}

	private void writeFirms(ExportHead head, List<Image> images) throws IOException {
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> places = new ArrayList<>();
		for (Image image : images) {
			FirmPlaces where = FirmPlaces.of(image, this.home);
			Map<String, Object> row = row(head, SheetKind.FIRMS, image);
			row.put("places", where.codes());
			rows.add(row);
			places.addAll(where.path());
		}
		writePlaces(places);
		writeStatement("firms", rows);
	}

	private void writeLinks(ExportHead head, List<Image> images) throws IOException {
		for (String role : List.of("produces", "consumes")) {
			List<Image> some = images.stream().filter(image -> role.equals(image.values().get("role"))).toList();
			if (!some.isEmpty()) {
				writeStatement("produces".equals(role) ? "products" : "needs", rows(head, SheetKind.FIRM_NODES, some));
			}
		}
	}

	private void writePlaces(List<Map<String, Object>> places) throws IOException {
		List<Map<String, Object>> fresh = places.stream()
			.filter(place -> this.placesWritten.add(String.valueOf(place.get("code"))))
			.toList();
		if (!fresh.isEmpty()) {
			writeStatement("places", fresh);
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
		for (SheetColumn column : kind.columns()) {
			Object value = image.values().get(column.key());
			if (value != null && head.shows(column)) {
				row.put(column.key(), value);
			}
		}
		return row;
	}

	private static String purchaseKey(Image image) {
		return image.key();
	}

}
