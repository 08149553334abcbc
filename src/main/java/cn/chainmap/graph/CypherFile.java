package cn.chainmap.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One Cypher statement as it stands in {@code cypher/<module>/<name>.cypher}: a header of
 * comment lines, then the statement.
 *
 * @param name module and file name without ending, such as {@code gap/list-break-points}
 * @param purpose what the statement is for, from the first comment lines
 * @param params names of the parameters it needs
 * @param returns names of the columns it returns; empty for a statement that returns
 * nothing
 * @param mode {@code read}, or {@code write} followed by the labels and relationship
 * types it writes
 * @param text the whole file, header included (comments are legal Cypher)
 */
public record CypherFile(String name, String purpose, List<String> params, List<String> returns, String mode,
		String text) {

	public CypherFile {
		params = List.copyOf(params);
		returns = List.copyOf(returns);
	}

	public boolean readOnly() {
		return "read".equals(this.mode);
	}

	/** Labels and relationship types it writes. */
	List<String> writes() {
		return readOnly() ? List.of() : names(this.mode.substring("write".length()));
	}

	/** The first part of its name. */
	String module() {
		return this.name.substring(0, this.name.indexOf('/'));
	}

	/**
	 * Reads a file. A byte order mark and Windows line ends are accepted, because
	 * colleagues edit these files on Windows.
	 * @throws IllegalArgumentException when the header is incomplete
	 */
	static CypherFile parse(String name, String content) {
		String text = content.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
		List<String> purpose = new ArrayList<>();
		String params = null;
		String returns = null;
		String mode = null;
		for (String line : text.split("\n")) {
			if (!line.startsWith("//")) {
				break;
			}
			String comment = line.substring(2).strip();
			if (comment.startsWith("params:")) {
				params = comment.substring("params:".length());
			}
			else if (comment.startsWith("returns:")) {
				returns = comment.substring("returns:".length());
			}
			else if (comment.startsWith("mode:")) {
				mode = comment.substring("mode:".length()).strip();
			}
			else if (params == null) {
				purpose.add(comment);
			}
		}
		if (purpose.isEmpty() || params == null || returns == null || mode == null) {
			throw new IllegalArgumentException("cypher/" + name + ".cypher needs a header: purpose, then the lines "
					+ "// params: …, // returns: …, // mode: read|write …");
		}
		return new CypherFile(name, String.join(" ", purpose), names(params), names(returns), mode, text);
	}

	private static List<String> names(String list) {
		return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty() && !s.equals("-")).toList();
	}

}
