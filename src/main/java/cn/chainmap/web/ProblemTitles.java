package cn.chainmap.web;

/**
 * Chinese words for the problems the framework itself finds.
 */
final class ProblemTitles {

	private ProblemTitles() {
	}

	static String of(int status) {
		return switch (status) {
			case 400 -> "请求无效";
			case 403 -> "不允许";
			case 404 -> "没有找到";
			case 405 -> "不支持的方法";
			case 406 -> "不支持的返回格式";
			case 413 -> "内容过大";
			case 415 -> "不支持的内容格式";
			case 503 -> "暂时不可用";
			default -> (status >= 500) ? "服务出错" : "请求无效";
		};
	}

	static String detailOf(int status) {
		return switch (status) {
			case 400 -> "请求的格式或参数不对，请检查后重试。";
			case 403 -> "这个请求不被允许。";
			case 404 -> "这个地址上没有内容，请检查地址。";
			case 405 -> "这个地址不支持所用的请求方法。";
			case 406 -> "这个地址不能返回所要求的格式。";
			case 413 -> "上传的内容超过了限制。";
			case 415 -> "不支持所发送的内容格式。";
			case 503 -> "服务正忙或正在启动，请稍后重试。";
			default -> (status >= 500) ? "这次请求没有成功，请重试。" : "请求不能处理，请检查后重试。";
		};
	}

}
