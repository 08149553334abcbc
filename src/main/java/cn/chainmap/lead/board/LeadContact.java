package cn.chainmap.lead.board;

import org.jspecify.annotations.Nullable;

/**
 * A contact person of a lead's firm (企业联系人).
 *
 * @param id unique id
 * @param name name
 * @param role position
 * @param phone number
 * @param email mailbox
 * @param masked whether name, number and mailbox are masked
 */
public record LeadContact(String id, @Nullable String name, @Nullable String role, @Nullable String phone,
		@Nullable String email, boolean masked) {

	/** The same with little of it left. */
	LeadContact mask() {
		return new LeadContact(this.id, ContactMask.name(this.name), this.role, ContactMask.phone(this.phone),
				ContactMask.email(this.email), true);
	}

}
