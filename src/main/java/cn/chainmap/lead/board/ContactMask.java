package cn.chainmap.lead.board;

import org.jspecify.annotations.Nullable;

/**
 * Hides most of a contact person's data (脱敏): the surname, the ends of a number, the
 * first letter of a mailbox stay.
 */
public final class ContactMask {

	private ContactMask() {
	}

	/** The surname and two stars. */
	public static @Nullable String name(@Nullable String name) {
		return (name == null || name.isBlank()) ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
	}

	/**
	 * A mobile number as {@code 138****8000}; of any other number the area code, if
	 * written apart, and the last two digits.
	 */
	public static @Nullable String phone(@Nullable String phone) {
		if (phone == null || phone.isBlank()) {
			return null;
		}
		String digits = phone.replaceAll("[^0-9]", "");
		String mobile = digits.startsWith("86") && digits.length() == 13 ? digits.substring(2) : digits;
		if (mobile.length() == 11 && mobile.startsWith("1")) {
			return mobile.substring(0, 3) + "****" + mobile.substring(7);
		}
		if (digits.length() < 5) {
			return "****";
		}
		String area = phone.strip().matches("0\\d{2,3}[-－ ].*") ? phone.strip().split("[-－ ]")[0] + "-" : "";
		return area + "****" + digits.substring(digits.length() - 2);
	}

	/** The first letter and the domain. */
	public static @Nullable String email(@Nullable String email) {
		if (email == null || email.isBlank()) {
			return null;
		}
		int at = email.indexOf('@');
		return (at < 1) ? "***" : email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at);
	}

}
