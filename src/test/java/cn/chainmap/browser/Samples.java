package cn.chainmap.browser;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers that a test puts in the place of the server's, where the state they tell of
 * cannot be reached on purpose: half-way, lost, huge.
 */
final class Samples {

	/** What the forms and select boxes know of firms and nodes. */
	static final String KINDS = """
			[{"code":"firms","title":"企业","columns":[
				{"key":"id","title":"企业编号","type":"TEXT","required":false,"note":"","choices":{}},
				{"key":"name","title":"企业名称","type":"TEXT","required":true,"note":"","choices":{}},
				{"key":"status","title":"经营状态","type":"CHOICE","required":false,"note":"","choices":{"operating":"在营",
				"suspended":"停产","closed":"关停"}},
				{"key":"phone","title":"联系电话","type":"TEXT","required":false,"note":"","choices":{}},
				{"key":"contact_name","title":"联系人","type":"TEXT","required":false,"note":"","choices":{}}]},
			 {"code":"nodes","title":"环节","columns":[
				{"key":"name","title":"环节名称","type":"TEXT","required":true,"note":"","choices":{}}]}]""";

	private static final String CHANGE = """
			{"type":"changed","kind":"firms","key":"F%1$d","name":"样品机械厂%1$d",
			 "origin":{"file":"名单.xlsx","sheet":"Sheet1","row":%1$d},
			 "fields":[{"column":"status","title":"经营状态","before":"operating","after":"suspended"}]}""";

	private Samples() {
	}

	/**
	 * An import of one sheet with one column that is guessed and one without a meaning.
	 */
	static String batch(String status, String more) {
		return """
				{"id":"b1","status":"%s","files":[{"name":"名单.xlsx","sha256":"ab12cd34ef56","size":482133}],
				 "sheets":[{"id":"s1","file":"名单.xlsx","sheet":"Sheet1","kind":"firms","kindTitle":"企业","headerRow":2,"rows":3214,
				  "columns":[{"index":0,"header":"单位名称","column":"name","guessed":false},{"index":1,"header":"状况","column":"status",
				  "guessed":true},
				   {"index":2,"header":"备注","column":null,"guessed":false}],"missing":[],"sample":[["样品机械厂","在营","张三"]],
				  "added":2640,"changed":431,"unchanged":31,"duplicate":12,"rejected":25}],
				 "added":2640,"changed":431,"unchanged":31,"duplicate":12,"rejected":25,"review":7,"problemTotal":112,"problems":[],
				 "by":"李四","createdAt":"2026-01-01T00:00:00Z","appliedAt":null,"undoneAt":null,"allOrNone":false,"message":null%s}"""
			.formatted(status, more);
	}

	/** A page of rows that were changed. */
	static String changes(int rows, int total) {
		return page(total, IntStream.range(0, rows).mapToObj(CHANGE::formatted).collect(Collectors.joining(",")));
	}

	static String page(int total, String rows) {
		return "{\"total\":%d,\"page\":0,\"size\":50,\"rows\":[%s]}".formatted(total, rows);
	}

}
