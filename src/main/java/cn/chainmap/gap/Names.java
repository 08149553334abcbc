package cn.chainmap.gap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Puts names and figures into Chinese sentences.
 */
final class Names {

	private static final int SHOWN = 3;

	private Names() {
	}

	/** The first few nodes by name, and how many there are in all. */
	static String of(List<String> names) {
		return of(names, "个环节");
	}

	static String of(List<String> names, String unit) {
		String shown = names.stream().limit(SHOWN).collect(Collectors.joining("、"));
		return (names.size() > SHOWN) ? shown + "等" + names.size() + unit : shown;
	}

	static String percent(double share) {
		return number(share * 100) + "%";
	}

	/** At most two decimals, none that are not needed. */
	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.2f", value);
		return text.replaceFirst("\\.?0+$", "");
	}

}
