package cn.chainmap.lead.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Agreement of two orders (肯德尔 τ): pairs in the same order minus pairs in the opposite
 * one, over all pairs. 1 for the same order, −1 for the reverse.
 */
public final class KendallTau {

	private KendallTau() {
	}

	/**
	 * Of ranks without ties.
	 * @param one the ranks in one order
	 * @param other the ranks of the same things in the other
	 * @return {@code null} for fewer than two things
	 */
	public static @Nullable Double of(List<Integer> one, List<Integer> other) {
		int size = one.size();
		if (size < 2) {
			return null;
		}
		long agreement = 0;
		for (int i = 0; i < size; i++) {
			for (int j = i + 1; j < size; j++) {
				agreement += (long) Integer.signum(one.get(i).compareTo(one.get(j)))
						* Integer.signum(other.get(i).compareTo(other.get(j)));
			}
		}
		return agreement / (size * (size - 1) / 2.0);
	}

}
