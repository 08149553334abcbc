package cn.chainmap.shared;

/**
 * The application cannot start and the person at the keyboard can mend it: says what is
 * wrong and what to do, in words, instead of a stack trace.
 */
public class StartupProblem extends RuntimeException {

	private final String action;

	/**
	 * @param description what is wrong, one or two sentences
	 * @param action what to do about it
	 * @param cause the technical cause, or {@code null}
	 */
	public StartupProblem(String description, String action, @org.jspecify.annotations.Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	public StartupProblem(String description, String action) {
		this(description, action, null);
	}

	public String action() {
		return this.action;
	}

}
