package cn.chainmap.intake.read.source;

/**
 * Refusals for breaking a limit.
 */
final class Limits {

	/** Up to this size nothing is called a bomb, however well it is packed. */
	static final long FREE = 16L << 20;

	private Limits() {
	}

	static RefusedException bomb() {
		return new RefusedException("压缩包解开后大得反常（压缩炸弹），已拒收", "请在 Excel 或 WPS 中重新另存，再上传");
	}

	static RefusedException unpacked(long limit) {
		return new RefusedException("解开后超过上限 " + (limit >> 20) + " MB", "请删除多余的格式与工作表，或拆成几个文件，或改用 .csv");
	}

	static RefusedException rows(long limit) {
		return new RefusedException("行数超过上限 " + limit + " 行", "请拆成几个文件，或改用 .csv");
	}

	static RefusedException columns(int limit) {
		return new RefusedException("列数超过上限 " + limit + " 列", "请只保留需要导入的列");
	}

	static RefusedException cell(int limit) {
		return new RefusedException("有单元格超过上限 " + limit + " 字的很多倍，已拒收", "请删去过长的内容");
	}

}
