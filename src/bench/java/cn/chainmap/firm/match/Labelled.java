package cn.chainmap.firm.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A question whose answer is known, from {@code src/bench/resources/matching}. Which half
 * it is in depends on the hash of its answer's id alone.
 *
 * @param query what is asked
 * @param answers what is right
 * @param kind what sort of question it is
 * @param heldOut whether it may only be measured, never looked at
 */
record Labelled(String query, Set<String> answers, String kind, boolean heldOut) {

	static List<Labelled> firms() {
		return read("firm-names.csv").stream()
			.map(cells -> new Labelled(cells[0], Set.of(cells[1]), cells[2], "held-out".equals(cells[3])))
			.toList();
	}

	static List<Labelled> aliases() {
		return read("node-aliases.csv").stream()
			.map(cells -> new Labelled(cells[0], Set.of(cells[1]), "环节别名", "held-out".equals(cells[2])))
			.toList();
	}

	/** The firm's products, with the nodes that it makes. */
	static List<Labelled> products() {
		return read("firm-products.csv").stream()
			.map(cells -> new Labelled(cells[1], Set.of(cells[2].split(";")), "企业产品", "held-out".equals(cells[3])))
			.toList();
	}

	// No cell of these files holds a comma or a quotation mark but for quoted ones, which
	// are read with their quotation marks taken off.
	private static List<String[]> read(String file) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(Labelled.class.getResourceAsStream("/matching/" + file)),
						StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map(Labelled::cells).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String[] cells(String line) {
		return line.strip().isEmpty() ? new String[0] : java.util.Arrays
			.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
			.map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell)
			.toArray(String[]::new);
	}

}
