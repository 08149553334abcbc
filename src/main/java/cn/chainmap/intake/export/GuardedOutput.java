package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An output that goes dead for good when the work behind it fails: writers that tidy up
 * after themselves cannot turn a file cut short into one that looks complete. Closing it
 * leaves the output beneath open.
 */
final class GuardedOutput extends OutputStream {

	private final OutputStream out;

	private boolean dead;

	GuardedOutput(OutputStream out) {
		this.out = out;
	}

	/** Nothing more goes out. */
	void kill() {
		this.dead = true;
	}

	@Override
	public void write(int octet) throws IOException {
		check();
		this.out.write(octet);
	}

	@Override
	public void write(byte[] octets, int start, int length) throws IOException {
		check();
		try {
			this.out.write(octets, start, length);
		}
		catch (IOException ex) {
			kill();
			throw ex;
		}
	}

	@Override
	public void flush() throws IOException {
		if (!this.dead) {
			this.out.flush();
		}
	}

	private void check() throws IOException {
		if (this.dead) {
			throw new IOException("The export has failed; nothing more is written");
		}
	}

}
