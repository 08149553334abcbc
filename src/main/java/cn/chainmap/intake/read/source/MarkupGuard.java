package cn.chainmap.intake.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps XML from holding anything that a parser would gather in memory whole: between two
 * tags there may be no more than a cell can hold. A document type is refused outright,
 * for it could define entities.
 */
final class MarkupGuard extends FilterInputStream {

	private static final int MOST = 1_000_000;

	private static final int NORMAL = 0;

	private static final int OPENED = 1;

	private static final int DECLARED = 2;

	private static final int SPECIAL = 3;

	private final int cellLength;

	private int state;

	private int distance;

	private int last;

	MarkupGuard(InputStream in, int cellLength) {
		super(in);
		this.cellLength = cellLength;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : (one[0] & 0xFF);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		for (int i = offset; i < offset + read; i++) {
			look(buffer[i]);
		}
		return read;
	}

	private void look(byte value) throws RefusedException {
		if (++this.distance > MOST) {
			throw Limits.cell(this.cellLength);
		}
		switch (this.state) {
			case NORMAL -> {
				if (value == '<') {
					this.state = OPENED;
					this.distance = 0;
				}
			}
			case OPENED -> this.state = (value == '!') ? DECLARED : NORMAL;
			case DECLARED -> {
				if (value != '-' && value != '[') {
					throw new RefusedException("文件内含 DOCTYPE 声明，可能用来读取别处的内容，已拒收", "请在 Excel 或 WPS 中重新另存，再上传");
				}
				this.state = SPECIAL;
			}
			default -> {
				// The end of a comment, or of a CDATA section.
				if (value == '>' && (this.last == '-' || this.last == ']')) {
					this.state = NORMAL;
				}
			}
		}
		this.last = value;
	}

}
