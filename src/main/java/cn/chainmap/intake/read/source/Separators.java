package cn.chainmap.intake.read.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What separates the cells of a CSV file (分隔符识别): comma, semicolon or tab, whichever
 * divides its first lines most evenly.
 */
final class Separators {

	private static final int LINES = 20;

	private static final char[] KNOWN = { ',', '\t', ';' };

	private static final char FULL_WIDTH = '，';

	private Separators() {
	}

	/**
	 * @param head beginning of the file
	 * @throws RefusedException when the cells are separated by full-width commas
	 */
	static char of(String head) throws RefusedException {
		List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
		char best = ',';
		int most = 0;
		for (char separator : KNOWN) {
			int score = score(lines, separator);
			if (score > most) {
				most = score;
				best = separator;
			}
		}
		if (most == 0 && score(lines, FULL_WIDTH) > 0 && lines.size() > 1) {
			throw new RefusedException("各格之间用的是全角逗号（，），不能分列", "请把分隔符换成半角逗号，或另存为 .xlsx 后再上传");
		}
		return best;
	}

	// How many lines have the number of separators that most lines have, times that
	// number: title lines above the header have none, and a list in a cell has few.
	private static int score(List<String> lines, char separator) {
		Map<Integer, Integer> frequency = new TreeMap<>();
		for (String line : lines) {
			int count = count(line, separator);
			if (count > 0) {
				frequency.merge(count, 1, Integer::sum);
			}
		}
		return frequency.entrySet()
			.stream()
			.mapToInt(entry -> entry.getValue() * entry.getValue() * (entry.getKey() + 1))
			.max()
			.orElse(0);
	}

	private static int count(String line, char separator) {
		int count = 0;
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char character = line.charAt(i);
			quoted ^= character == '"';
			count += (!quoted && character == separator) ? 1 : 0;
		}
		return count;
	}

}
