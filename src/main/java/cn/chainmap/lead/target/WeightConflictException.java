package cn.chainmap.lead.target;

/**
 * Somebody else has changed the weights meanwhile.
 */
public class WeightConflictException extends RuntimeException {

	private final transient WeightVersion current;

	WeightConflictException(WeightVersion current) {
		super("权重已由" + current.by() + "改为第 " + current.version() + " 版，请看过再改");
		this.current = current;
	}

	/** The weights in force. */
	public WeightVersion current() {
		return this.current;
	}

}
