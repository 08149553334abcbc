package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of a text file (编码识别) from all of its bytes: UTF-8 or UTF-16 with
 * their marks, else UTF-8 if all of it is, else GB18030 if all of it is. Lines in
 * different encodings are refused, and Big5, which GB18030 would take for rare
 * characters.
 */
final class EncodingScan {

	private static final int BUFFER = 1 << 16;

	/** GB18030 text as long as this is by chance never UTF-8 too. */
	private static final int CERTAIN = 8;

	private final Utf8Check utf8 = new Utf8Check();

	private final Gb18030Check gb = new Gb18030Check();

	private long line = 1;

	private int lineBytes;

	private boolean lineIsForeign;

	private long utf8Lines;

	private long firstUtf8Line;

	private long firstBadUtf8Line;

	private long firstBadGbLine;

	private long firstBig5Line;

	private long zeros;

	/** How a text file is to be read. */
	record Encoding(Charset charset, int mark) {
	}

	/**
	 * @throws RefusedException when the encoding cannot be told
	 */
	static Encoding of(InputStream content) throws IOException {
		EncodingScan scan = new EncodingScan();
		try (content) {
			byte[] head = content.readNBytes(BUFFER);
			Encoding marked = marked(head);
			if (marked != null) {
				return marked;
			}
			int mark = (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB
					&& (head[2] & 0xFF) == 0xBF) ? 3 : 0;
			scan.look(head, mark, head.length);
			byte[] buffer = new byte[BUFFER];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				scan.look(buffer, 0, read);
			}
			scan.endLine();
			return scan.result(mark);
		}
	}

	private static @Nullable Encoding marked(byte[] head) {
		if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
			return new Encoding(StandardCharsets.UTF_16LE, 2);
		}
		if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
			return new Encoding(StandardCharsets.UTF_16BE, 2);
		}
		int low = 0;
		int high = 0;
		int pairs = Math.min(head.length, 400) / 2;
		for (int i = 0; i < pairs; i++) {
			low += (head[2 * i] == 0) ? 1 : 0;
			high += (head[2 * i + 1] == 0) ? 1 : 0;
		}
		// Commas, digits and line ends of UTF-16 have an empty half.
		return (low == 0 && pairs > 0 && high * 10 >= pairs) ? new Encoding(StandardCharsets.UTF_16LE, 0) : null;
	}

	private void look(byte[] buffer, int from, int to) {
		for (int i = from; i < to; i++) {
			int value = buffer[i] & 0xFF;
			if (value == '\n') {
				endLine();
				this.line++;
			}
			else {
				this.zeros += (value == 0) ? 1 : 0;
				this.lineBytes += (value >= 0x80) ? 1 : 0;
				this.lineIsForeign |= value >= 0x80;
				this.utf8.look(value);
				this.gb.look(value);
			}
		}
	}

	private void endLine() {
		boolean isUtf8 = this.utf8.endLine();
		boolean isGb = this.gb.endLine();
		if (this.lineIsForeign) {
			if (isUtf8 && this.lineBytes >= CERTAIN) {
				this.utf8Lines++;
				this.firstUtf8Line = (this.firstUtf8Line == 0) ? this.line : this.firstUtf8Line;
			}
			if (!isUtf8 && this.firstBadUtf8Line == 0) {
				this.firstBadUtf8Line = this.line;
			}
			if (!isGb && this.firstBadGbLine == 0) {
				this.firstBadGbLine = this.line;
			}
			if (this.gb.lineLooksLikeBig5() && this.firstBig5Line == 0) {
				this.firstBig5Line = this.line;
			}
		}
		this.lineBytes = 0;
		this.lineIsForeign = false;
	}

	private Encoding result(int mark) throws RefusedException {
		if (this.zeros > 0) {
			throw new RefusedException("这不是文本文件，也不是工作簿", "请上传 .xlsx、.xls、.csv 文件，或 .csv 文件的 zip 压缩包");
		}
		if (this.firstBadUtf8Line == 0) {
			return new Encoding(StandardCharsets.UTF_8, mark);
		}
		if (this.utf8Lines > 0 || mark > 0) {
			boolean mostlyUtf8 = mark > 0 || this.firstUtf8Line < this.firstBadUtf8Line;
			throw refusal("文件里混有两种编码，从第 " + (mostlyUtf8 ? this.firstBadUtf8Line : this.firstUtf8Line) + " 行起与前面不同");
		}
		if (this.gb.looksLikeBig5()) {
			throw refusal("文件编码像是 Big5（繁体），从第 " + this.firstBig5Line + " 行起不能按简体读出");
		}
		if (this.firstBadGbLine > 0) {
			throw refusal("第 " + this.firstBadGbLine + " 行不是 UTF-8，也不是 GB18030（GBK）编码");
		}
		return new Encoding(Charset.forName("GB18030"), mark);
	}

	private static RefusedException refusal(String reason) {
		return new RefusedException(reason, "请用 Excel 或 WPS 打开确认文字无误，另存为“CSV UTF-8”或 .xlsx 后再上传");
	}

}
