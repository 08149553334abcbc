package cn.chainmap.intake.read.source;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Streams the rows of a table that hold anything.
 */
public interface RowSource extends AutoCloseable {

	/**
	 * The next row; {@code null} after the last.
	 * @throws RefusedException when the file breaks a limit or cannot be read further
	 */
	@Nullable RawRow next() throws IOException;

	@Override
	void close() throws IOException;

}
