package cn.chainmap.firm.match;

/**
 * Two firms must not be merged, or a merge cannot be taken back, as things are.
 */
public class MergeRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MergeRefusedException(String message) {
		super(message);
	}

}
