package cn.chainmap.lead.board;

/**
 * A firm, its group or an alias of it is claimed by another team (HTTP 409).
 */
public class ClaimConflictException extends RuntimeException {

	private final transient ClaimHolder holder;

	ClaimConflictException(ClaimHolder holder) {
		super(holder.sentence());
		this.holder = holder;
	}

	public ClaimHolder holder() {
		return this.holder;
	}

}
