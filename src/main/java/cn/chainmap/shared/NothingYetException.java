package cn.chainmap.shared;

/**
 * The store is empty, so there is no place of its own to answer for. Reading tells that
 * there is nothing (HTTP 204); what would write does not find its place (HTTP 404).
 */
public class NothingYetException extends NotFoundException {

	/**
	 * @param message what is missing and what to do, in Chinese
	 */
	public NothingYetException(String message) {
		super(message);
	}

}
