package cn.chainmap.intake.read.cell;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a cell holds (清洗结果).
 *
 * @param value of the Java type of the column; {@code null} when nothing is said
 * @param faults what is wrong with the cell
 */
public record Cleaned(@Nullable Object value, List<Fault> faults) {

	/** Nothing is said. */
	public static final Cleaned BLANK = new Cleaned(null, List.of());

	public Cleaned {
		faults = List.copyOf(faults);
	}

	/** Something wrong with a cell; {@code fatal} when its row must be left out. */
	public record Fault(boolean fatal, String reason, String remedy) {
	}

	static Cleaned of(@Nullable Object value) {
		return new Cleaned(value, List.of());
	}

	/** A value with a doubt, or no value. */
	static Cleaned doubt(@Nullable Object value, String reason, String remedy) {
		return new Cleaned(value, List.of(new Fault(false, reason, remedy)));
	}

	static Cleaned refuse(String reason, String remedy) {
		return new Cleaned(null, List.of(new Fault(true, reason, remedy)));
	}

	/** Adds what was wrong before. */
	Cleaned with(List<Fault> earlier) {
		if (earlier.isEmpty()) {
			return this;
		}
		List<Fault> all = new java.util.ArrayList<>(earlier);
		all.addAll(this.faults);
		return new Cleaned(this.value, all);
	}

}
