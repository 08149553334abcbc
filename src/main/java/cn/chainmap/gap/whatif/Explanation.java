package cn.chainmap.gap.whatif;

import java.util.Locale;
import java.util.OptionalDouble;

import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.LineChange;
import org.jspecify.annotations.Nullable;

/**
 * Says why the rate by today's lines and the moving one go different ways.
 */
final class Explanation {

	private Explanation() {
	}

	/** The sentence; {@code null} when both go the same way. */
	static @Nullable String of(LineChange change) {
		double before = change.before().rate().orElse(Double.NaN);
		double after = change.after().rate().orElse(Double.NaN);
		if (Double.isNaN(before)) {
			return null;
		}
		int gone = change.before().total() - (int) change.before()
			.lines()
			.stream()
			.filter(line -> change.after().lines().stream().anyMatch(other -> other.group().equals(line.group())))
			.count();
		int fresh = change.after().total() - (change.before().total() - gone);
		if (Double.isNaN(after)) {
			return "推演后不再有需求线：需要投入的环节都没有了，现状口径无法计算（不是 0，也不是 100%%）；按原有 %s 条需求线计（固定基期口径）为 %s。"
				.formatted(change.before().total(), percent(change.fixedBase()));
		}
		double base = change.fixedBase().rate().orElse(Double.NaN);
		if (after < before && base >= before) {
			return "现状口径由 %s 降到 %s，不是配套变差：新到企业自身带来 %d 条新的需求线，其中 %d 条本地还没有配套，分母变大了；按原有 %d 条需求线计（固定基期口径）为 %s，%s。"
				.formatted(percent(change.before()), percent(change.after()), fresh, change.opened().size(),
						change.before().total(), percent(change.fixedBase()), (base > before) ? "是上升的" : "没有下降");
		}
		if (after > before && base <= before && gone > 0) {
			return "现状口径由 %s 升到 %s，不是配套变好：离开的企业把 %d 条需求线一起带走了，分母变小了；按原有 %d 条需求线计（固定基期口径）为 %s，%s。".formatted(
					percent(change.before()), percent(change.after()), gone, change.before().total(),
					percent(change.fixedBase()), (base < before) ? "是下降的" : "没有上升");
		}
		return null;
	}

	private static String percent(DemandLines lines) {
		OptionalDouble rate = lines.rate();
		return rate.isEmpty() ? "无"
				: String.format(Locale.ROOT, "%.1f%%", 100 * rate.getAsDouble()).replace(".0%", "%");
	}

}
