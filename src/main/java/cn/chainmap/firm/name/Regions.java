package cn.chainmap.firm.name;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The regions that names of firms begin with; which ones there are is data
 * ({@code names/regions.txt}).
 */
final class Regions {

	private static final int LONGEST_NAME = 6;

	private static final String ENDINGS = "(维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|省|市|区|县|盟)$";

	private static final Map<String, Region> REGIONS = read();

	private Regions() {
	}

	/** The region of that name, with or without its ending. */
	static Region find(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return Region.UNKNOWN;
		}
		String text = name.strip();
		Region exact = REGIONS.get(text);
		return (exact != null) ? exact : REGIONS.getOrDefault(text.replaceFirst(ENDINGS, ""), Region.UNKNOWN);
	}

	/** Length of the region that a text begins with, its ending included; 0 if none. */
	static int prefix(String text) {
		for (int length = Math.min(LONGEST_NAME, text.length()); length >= 2; length--) {
			if (REGIONS.containsKey(text.substring(0, length))) {
				java.util.regex.Matcher ending = java.util.regex.Pattern.compile("^" + ENDINGS.replace("$", ""))
					.matcher(text.substring(length));
				return length + (ending.find() ? ending.end() : 0);
			}
		}
		return 0;
	}

	private static Map<String, Region> read() {
		Map<String, Region> regions = new HashMap<>();
		for (String line : WordFile.lines("regions.txt")) {
			int colon = line.indexOf(':');
			String province = line.substring(0, colon).strip();
			regions.put(province, new Region(province, null));
			for (String city : line.substring(colon + 1).strip().split("\\s+")) {
				if (!city.isEmpty()) {
					regions.putIfAbsent(city, new Region(province, city));
				}
			}
		}
		return Map.copyOf(regions);
	}

}
