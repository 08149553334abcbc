package cn.chainmap.intake.read.source;

import java.io.IOException;

/**
 * A file is not taken (拒收), for a reason its owner can understand and mend.
 */
public class RefusedException extends IOException {

	private final String remedy;

	/**
	 * @param reason what is wrong, in Chinese
	 * @param remedy what to do about it, in Chinese
	 */
	public RefusedException(String reason, String remedy) {
		super(reason);
		this.remedy = remedy;
	}

	/** What is wrong, in Chinese. */
	public String reason() {
		return String.valueOf(getMessage());
	}

	/** What to do about it, in Chinese. */
	public String remedy() {
		return this.remedy;
	}

	static RefusedException damaged() {
		return new RefusedException("文件已损坏，不能读取", "请在 Excel 或 WPS 中打开确认无误，另存为 .xlsx 后再上传");
	}

}
