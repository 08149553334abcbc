package cn.chainmap.lead.pack;

import java.util.Locale;

import cn.chainmap.gap.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Words and figures of packs.
 */
final class PackWords {

	private PackWords() {
	}

	static String state(String state) {
		return switch (state) {
			case "PRESENT" -> "本地有";
			case "ABSENT" -> "本地缺";
			default -> "待核实";
		};
	}

	static String percent(@Nullable Double share) {
		return (share == null) ? "—" : String.format(Locale.ROOT, "%.1f", share * 100).replaceAll("\\.0$", "") + "%";
	}

	static String rate(Rate rate) {
		return percent(rate.value()) + "（" + rate.satisfied() + "/" + rate.lines() + "）";
	}

	static String number(@Nullable Double value, String unit) {
		return (value == null) ? ""
				: String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "").replaceAll("\\.$", "") + unit;
	}

	static String text(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
