package cn.chainmap.shared;

/**
 * What was asked for by id is not there (HTTP 404).
 */
public class NotFoundException extends RuntimeException {

	/**
	 * @param kind what was looked for, in the user's words: 产业链, 环节, 地点
	 * @param id the id that was given
	 */
	public NotFoundException(String kind, String id) {
		this("没有找到" + kind + "「" + id + "」");
	}

	/**
	 * @param message what is missing and what to do, in Chinese
	 */
	public NotFoundException(String message) {
		super(message);
	}

}
