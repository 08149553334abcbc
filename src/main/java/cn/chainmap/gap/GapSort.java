package cn.chainmap.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * Orders of the gap list. Equals stay in the order of severity.
 */
public enum GapSort {

	/** Gravest first. */
	SEVERITY(GapFinder.GRAVEST_FIRST),

	/** By name. */
	NAME(Comparator.comparing(Gap::name)),

	/** Those that hold up most nodes first. */
	BLOCKS(Comparator.<Gap>comparingInt(gap -> gap.blockedNodes().size()).reversed()),

	/** Those that most firms elsewhere make first. */
	OUTSIDE(Comparator.comparingLong(Gap::outsideFirms).reversed()),

	/** Those known best first. */
	KNOWN(Comparator.<Gap>comparingDouble(gap -> gap.severity().known()).reversed());

	private final Comparator<Gap> order;

	GapSort(Comparator<Gap> order) {
		this.order = order;
	}

	Comparator<Gap> order() {
		return this.order;
	}

	/**
	 * The order with this name; {@link #SEVERITY} without one.
	 * @throws BadParameterException when there is none of that name
	 */
	public static GapSort parse(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return SEVERITY;
		}
		return Arrays.stream(values())
			.filter(sort -> sort.name().equalsIgnoreCase(name.strip()))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("sort", name,
					"可用：" + Arrays.stream(values())
						.map(sort -> sort.name().toLowerCase(Locale.ROOT))
						.collect(Collectors.joining("、"))));
	}

}
