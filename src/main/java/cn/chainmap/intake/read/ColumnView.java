package cn.chainmap.intake.read;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table in a file, and what it is taken for (列对应).
 *
 * @param index position from the left, from 0
 * @param header its header as written
 * @param column key of the column it is taken for; {@code null} when it is ignored
 * @param guessed whether that is a guess from a synonym, for the user to look at
 */
public record ColumnView(int index, String header, @Nullable String column, boolean guessed) {

}
