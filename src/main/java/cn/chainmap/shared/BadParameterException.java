package cn.chainmap.shared;

/**
 * A request parameter has a value that cannot be used (HTTP 400).
 */
public class BadParameterException extends RuntimeException {

	private final String parameter;

	/**
	 * @param parameter the parameter's name, as the caller wrote it
	 * @param value the value given
	 * @param remedy what would be accepted, in Chinese
	 */
	public BadParameterException(String parameter, String value, String remedy) {
		super("参数 " + parameter + " 的值「" + value + "」无效：" + remedy);
		this.parameter = parameter;
	}

	public String parameter() {
		return this.parameter;
	}

}
