package cn.chainmap.intake.read.source;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a workbook (共享字符串表), kept in a temporary file: a large workbook has
 * millions, and cells refer to them by number. In memory there are only their places, and
 * the blocks last used.
 */
final class SharedStrings implements Closeable {

	private static final int BLOCK = 1 << 14;

	private static final int BLOCKS = 256;

	private final Path file;

	private final RandomAccessFile content;

	private final int[] ends;

	private final Map<Integer, byte[]> blocks = new LinkedHashMap<>(BLOCKS, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
			return size() > BLOCKS;
		}
	};

	private SharedStrings(Path file, int[] ends) throws IOException {
		this.file = file;
		this.content = new RandomAccessFile(file.toFile(), "r");
		this.ends = ends;
	}

	/**
	 * Reads the part of a workbook that holds them.
	 * @param directory where the temporary file goes
	 * @param cellLength longest text of a cell; of longer ones one character more is kept
	 */
	static SharedStrings read(InputStream part, Path directory, int cellLength) throws IOException {
		Path file = Files.createTempFile(directory, "strings-", ".tmp");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
				XmlReader xml = new XmlReader(part, cellLength)) {
			int[] ends = write(xml, out, cellLength + 1);
			out.flush();
			return new SharedStrings(file, ends);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private static int[] write(XmlReader xml, OutputStream out, int length) throws IOException {
		int[] ends = new int[1024];
		int count = 0;
		int position = 0;
		StringBuilder text = new StringBuilder();
		boolean inText = false;
		int phonetic = 0;
		while (xml.next()) {
			if (xml.isStart("si")) {
				text.setLength(0);
			}
			else if (xml.isStart("rPh")) {
				phonetic++;
			}
			else if (xml.isEnd("rPh")) {
				phonetic--;
			}
			else if (xml.isStart("t")) {
				inText = phonetic == 0;
			}
			else if (xml.isEnd("t")) {
				inText = false;
			}
			else if (inText && xml.isText()) {
				xml.appendText(text, length);
			}
			else if (xml.isEnd("si")) {
				// Lone surrogates must survive until they can be reported.
				byte[] bytes = Surrogates.encode(text.toString());
				out.write(bytes);
				position = Math.addExact(position, bytes.length);
				if (count == ends.length) {
					ends = Arrays.copyOf(ends, count + (count >> 1));
				}
				ends[count++] = position;
			}
		}
		return Arrays.copyOf(ends, count);
	}

	/**
	 * The text of a number; empty when there is none.
	 */
	String get(int number) throws IOException {
		if (number < 0 || number >= this.ends.length) {
			return "";
		}
		int start = (number == 0) ? 0 : this.ends[number - 1];
		byte[] bytes = new byte[this.ends[number] - start];
		for (int done = 0; done < bytes.length;) {
			int place = start + done;
			byte[] block = block(place / BLOCK);
			int part = Math.min(bytes.length - done, BLOCK - place % BLOCK);
			System.arraycopy(block, place % BLOCK, bytes, done, part);
			done += part;
		}
		return Surrogates.decode(bytes);
	}

	private byte[] block(int number) throws IOException {
		byte[] block = this.blocks.get(number);
		if (block == null) {
			block = new byte[BLOCK];
			this.content.seek((long) number * BLOCK);
			for (int done = 0; done < BLOCK;) {
				int read = this.content.read(block, done, BLOCK - done);
				if (read < 0) {
					break;
				}
				done += read;
			}
			this.blocks.put(number, block);
		}
		return block;
	}

	@Override
	public void close() throws IOException {
		this.content.close();
		Files.deleteIfExists(this.file);
	}

	/** UTF-8 where it can be, and UTF-16 behind a mark where it cannot. */
	private static final class Surrogates {

		private static final byte MARK = (byte) 0xFF;

		static byte[] encode(String text) {
			if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
				return text.getBytes(StandardCharsets.UTF_8);
			}
			byte[] bytes = new byte[1 + 2 * text.length()];
			bytes[0] = MARK;
			for (int i = 0; i < text.length(); i++) {
				bytes[1 + 2 * i] = (byte) (text.charAt(i) >> 8);
				bytes[2 + 2 * i] = (byte) text.charAt(i);
			}
			return bytes;
		}

		static String decode(byte[] bytes) {
			if (bytes.length == 0 || bytes[0] != MARK) {
				return new String(bytes, StandardCharsets.UTF_8);
			}
			char[] characters = new char[bytes.length / 2];
			for (int i = 0; i < characters.length; i++) {
				characters[i] = (char) ((bytes[1 + 2 * i] & 0xFF) << 8 | (bytes[2 + 2 * i] & 0xFF));
			}
			return new String(characters);
		}

	}

}
