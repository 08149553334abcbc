package cn.chainmap.intake.read.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/**
 * The text of a CSV file, which ends in a refusal when a row grows beyond a limit: the
 * line is endless, or a quote was never closed.
 */
final class RecordReader extends FilterReader {

	private final int limit;

	private long read;

	private long begun;

	private long row = 1;

	RecordReader(Reader in, int limit) {
		super(in);
		this.limit = limit;
	}

	/** Says that a row has ended, and the next begins. */
	void nextRow(long number) {
		this.begun = this.read;
		this.row = number;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (this.read - this.begun > this.limit) {
			throw new RefusedException("第 " + this.row + " 行超过 " + this.limit + " 字，可能是引号没有成对，或者没有换行",
					"请检查该行的双引号与换行，或另存为 .xlsx 后再上传");
		}
		try {
			int count = super.read(buffer, offset, length);
			this.read += Math.max(0, count);
			return count;
		}
		catch (CharacterCodingException ex) {
			throw new RefusedException("第 " + this.row + " 行附近有不能识别的字节", "请另存为“CSV UTF-8”或 .xlsx 后再上传");
		}
	}

}
