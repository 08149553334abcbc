package cn.chainmap.intake.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A hash of 128 bits: two different texts of one upload do not share it.
 */
record Digest(long high, long low) {

	/** What changes with every write without saying anything about the thing. */
	static final Set<String> BOOKKEEPING = Set.of("batch", "version", "verified_by", "verified_at", "checked_by",
			"checked_at");

	static Digest of(String text) {
		try {
			ByteBuffer hash = ByteBuffer
				.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
			return new Digest(hash.getLong(), hash.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Of what an image says; nothing for no image. */
	static String of(@Nullable Image image) {
		if (image == null) {
			return "";
		}
		Map<String, Object> said = new HashMap<>(image.values());
		said.keySet().removeAll(BOOKKEEPING);
		Digest digest = of(new TreeMap<>(said).toString());
		return Long.toHexString(digest.high()) + Long.toHexString(digest.low());
	}

}
