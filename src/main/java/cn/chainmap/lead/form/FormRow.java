package cn.chainmap.lead.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of a list.
 *
 * @param key what it is about, the same in every export
 * @param name the same for people
 * @param values its values by field
 */
record FormRow(String key, String name, Map<String, String> values) {

	FormRow {
		values = Map.copyOf(values);
	}

	String get(String field) {
		return this.values.getOrDefault(field, "");
	}

	/** A sum over all that is said in it, except what time alone changes. */
	String sum() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new TreeMap<>(this.values).forEach((field, value) -> {
				if (!FormFields.PASSING.contains(field)) {
					digest.update((field + "\u0001" + value + "\u0002").getBytes(StandardCharsets.UTF_8));
				}
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
