package cn.chainmap.intake.batch;

import java.util.regex.Pattern;

/**
 * Hides the middle of what leads to a person (个人信息掩码): phone and e-mail.
 */
public final class Personal {

	private static final Pattern PHONE = Pattern.compile("(\\d{3})\\d{3,}(\\d{4})");

	private static final Pattern EMAIL = Pattern.compile("^(.).*(@.*)$");

	private Personal() {
	}

	/** A value as it may be shown. */
	public static Object masked(String column, Object value) {
		return switch (column) {
			case "phone" -> PHONE.matcher(value.toString()).replaceAll("$1****$2");
			case "email" -> EMAIL.matcher(value.toString()).replaceAll("$1***$2");
			default -> value;
		};
	}

}
