package cn.chainmap.intake.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Unpacked content that ends in a refusal when it grows beyond a limit, whatever the zip
 * says about its size.
 */
final class LimitedStream extends FilterInputStream {

	private final long limit;

	private final long bomb;

	private long count;

	LimitedStream(InputStream in, long limit, int ratio, long packed) {
		super(in);
		this.limit = limit;
		this.bomb = (packed > 0) ? Math.max(Limits.FREE, packed * ratio) : Long.MAX_VALUE;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : (one[0] & 0xFF);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read;
		try {
			read = super.read(buffer, offset, length);
		}
		catch (ZipException | java.io.EOFException ex) {
			throw RefusedException.damaged();
		}
		if (read > 0) {
			this.count += read;
			if (this.count > this.bomb) {
				throw Limits.bomb();
			}
			if (this.count > this.limit) {
				throw Limits.unpacked(this.limit);
			}
		}
		return read;
	}

	@Override
	public long skip(long wanted) throws IOException {
		return Math.max(0, read(new byte[(int) Math.min(wanted, 8192)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
