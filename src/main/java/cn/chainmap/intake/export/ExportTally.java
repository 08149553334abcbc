package cn.chainmap.intake.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import cn.chainmap.intake.table.SheetKind;

/**
 * Counts what has really been written.
 */
final class ExportTally {

	private final Map<SheetKind, Long> written = new EnumMap<>(SheetKind.class);

	private final BooleanSupplier changed;

	/**
	 * Makes a tally.
	 * @param changed whether the graph is another than when the export began
	 */
	ExportTally(BooleanSupplier changed) {
		this.changed = changed;
	}

	void add(SheetKind kind, long rows) {
		this.written.merge(kind, rows, Long::sum);
	}

	long written(SheetKind kind) {
		return this.written.getOrDefault(kind, 0L);
	}

	long written() {
		return this.written.values().stream().mapToLong(Long::longValue).sum();
	}

	boolean changedMeanwhile() {
		return this.changed.getAsBoolean();
	}

}
