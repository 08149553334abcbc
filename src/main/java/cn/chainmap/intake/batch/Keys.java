package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys that are made of several ids: parts separated by a bar, which is escaped inside a
 * part.
 */
public final class Keys {

	private Keys() {
	}

	public static String join(String... parts) {
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				key.append('|');
			}
			key.append(parts[i].replace("\\", "\\\\").replace("|", "\\|"));
		}
		return key.toString();
	}

	public static List<String> split(String key) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < key.length(); i++) {
			char sign = key.charAt(i);
			if (sign == '\\' && i + 1 < key.length()) {
				i++;
				part.append(key.charAt(i));
			}
			else if (sign == '|') {
				parts.add(part.toString());
				part.setLength(0);
			}
			else {
				part.append(sign);
			}
		}
		parts.add(part.toString());
		return parts;
	}

}
