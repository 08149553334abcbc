package cn.chainmap.shared;

/**
 * Who is at work (操作人), for logs, batches and claims. There are no accounts yet, so it is
 * the name the browser gives, which nobody has verified.
 */
public interface CurrentUser {

	/** Name where nobody gave one. */
	String NOBODY = "本机用户";

	/** The name, at most 40 characters; {@link #NOBODY} when none is given. */
	String name();

}
