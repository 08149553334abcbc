package cn.chainmap.intake.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an upload are called: ids by id, name and credit code, so that later
 * rows may refer to them. Ids stand one after the other in one array.
 */
final class UploadIndex {

	/** Several things bear the name. */
	static final String AMBIGUOUS = "\u0000";

	private static final long SEVERAL = -1;

	private final DigestTable offsets = new DigestTable();

	private byte[] ids = new byte[1 << 16];

	private int end;

	void add(SheetKind kind, String id, @Nullable String... names) {
		int offset = this.end;
		byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
		if (this.end + bytes.length + 4 > this.ids.length) {
			this.ids = Arrays.copyOf(this.ids, Math.max(this.ids.length * 2, this.end + bytes.length + 4));
		}
		ByteBuffer.wrap(this.ids, offset, 4 + bytes.length).putInt(bytes.length).put(bytes);
		this.end += 4 + bytes.length;
		this.offsets.put(digest(kind, "id", id), offset);
		for (String name : names) {
			if (name != null && !name.isEmpty()) {
				Digest digest = digest(kind, "name", name);
				long known = this.offsets.get(digest);
				boolean other = known >= 0 && !text(known).equals(id);
				if (known != SEVERAL) {
					this.offsets.put(digest, other ? SEVERAL : offset);
				}
			}
		}
	}

	/** The id that a text means; {@link #AMBIGUOUS}; {@code null} when there is none. */
	@Nullable String find(SheetKind kind, String text) {
		long exact = this.offsets.get(digest(kind, "id", text));
		if (exact >= 0) {
			return text;
		}
		long named = this.offsets.get(digest(kind, "name", text));
		if (named == SEVERAL) {
			return AMBIGUOUS;
		}
		return (named >= 0) ? text(named) : null;
	}

	private String text(long offset) {
		int length = ByteBuffer.wrap(this.ids, (int) offset, 4).getInt();
		return new String(this.ids, (int) offset + 4, length, StandardCharsets.UTF_8);
	}

	private static Digest digest(SheetKind kind, String what, String text) {
		return Digest.of(kind.code() + "\u0001" + what + "\u0001" + text);
	}

}
