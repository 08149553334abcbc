package cn.chainmap.intake.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table in a file, and what it is taken for (列对应).
 *
 * @param index position from the left, from 0
 * @param header its header as written
 * @param column key of the column it is taken for; {@code null} when it is ignored
 * @param guessed whether that is a guess from a synonym, for the user to look at
 * @param unit for amounts whose header names no unit: what they are read in, for the user
 * to choose; {@code null} for all others
 */
public record ColumnView(int index, String header, @Nullable String column, boolean guessed, @Nullable String unit) {

	/** Units of amounts that a user may choose. */
	public static final List<String> UNITS = List.of("元", "万元", "亿元");

	/** The header, and what is known of its unit besides. */
	String headerWithUnit() {
		return (this.unit == null) ? this.header : this.header + "（" + this.unit + "）";
	}

}
