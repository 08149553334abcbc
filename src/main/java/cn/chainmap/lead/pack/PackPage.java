package cn.chainmap.lead.pack;

import java.util.regex.Pattern;

/**
 * The frame of a pack: one self-contained HTML file, styled for the screen and for one
 * sheet of paper. No script, nothing is fetched.
 */
final class PackPage {

	private static final String STYLE = """
			*{box-sizing:border-box}
			body{margin:0;background:#e9edf1;color:#17212b;font:12px/1.45 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
			.sheet{position:relative;overflow:hidden;max-width:1040px;margin:12px auto;padding:20px 26px;background:#fff}
			h1{margin:0 0 2px;font-size:20px}h2{margin:10px 0 3px;padding-bottom:2px;border-bottom:1px solid #b9c4cf;font-size:13px}
			p{margin:2px 0}ul{margin:2px 0;padding-left:16px}.meta{color:#4b5966}.none{color:#5b6874}
			.grid{columns:2;column-gap:22px}section{break-inside:avoid}section.wide{column-span:all}
			table{width:100%;border-collapse:collapse}th,td{padding:2px 4px;border:1px solid #cbd4dc;text-align:left;vertical-align:top}
			th{background:#eef2f5;font-weight:600}svg{display:block;width:100%;max-width:760px;margin:4px auto}
			rect{fill:#fff;stroke:#2b6a4d;stroke-width:1.5}rect.absent{stroke:#b3261e;stroke-dasharray:5 3}
			rect.unknown{stroke:#8a6100;stroke-dasharray:2 2}rect.chosen{fill:#fff4e0;stroke-width:3}
			svg text{font-size:12px;text-anchor:middle;fill:#17212b}svg text.state{font-size:9px;fill:#4b5966}
			svg text.cap{font-size:10px;text-anchor:start;fill:#4b5966}.line{fill:none;stroke:#7a8793;stroke-width:1.3}
			.optional{stroke-dasharray:4 3}.figures{display:flex;gap:22px;flex-wrap:wrap}.figures b{font-size:16px}
			.mark{position:absolute;inset:0;pointer-events:none;overflow:hidden;color:#17212b;opacity:.07;font-size:20px}
			.mark span{position:absolute;white-space:nowrap;transform:rotate(-24deg)}
			footer{margin-top:10px;padding-top:4px;border-top:1px solid #b9c4cf;color:#4b5966;font-size:10px}
			@media print{body{background:#fff;font-size:9.5px}.sheet{max-width:none;margin:0;padding:0}h1{font-size:16px}
			h2{margin:6px 0 2px;font-size:11px}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
			""";

	/** Signs that one sheet of A4 is sure to hold beside one drawing; more goes on A3. */
	private static final int SIGNS_ON_A4 = 1400;

	/** A row takes as much room as so many signs, however short it is. */
	private static final int SIGNS_A_ROW = 20;

	private static final Pattern ROW = Pattern.compile("<(tr|li|h2|p)[ >]");

	private PackPage() {
	}

	/** The smallest sheet that holds it all on one side. */
	private static String sheet(String body) {
		int signs = body.replaceAll("<[^>]*>", "").replaceAll("\\s+", "").length()
				+ SIGNS_A_ROW * (int) ROW.matcher(body).results().count();
		int drawings = body.split("<svg", -1).length - 1;
		return "@page{size:" + ((signs <= SIGNS_ON_A4 && drawings <= 1) ? "A4" : "A3") + " portrait;margin:9mm}\n";
	}

	/**
	 * The whole file.
	 * @param title its title, and its heading
	 * @param meta a line below the heading
	 * @param mark the watermark (水印)
	 * @param body markup
	 * @param foot the line at the end
	 */
	static String of(String title, String meta, String mark, String body, String foot) {
		Html page = new Html();
		page.raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
			.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
			.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
			.text(title)
			.raw("</title><style>\n" + sheet(body) + STYLE + "</style></head>\n<body><main class=\"sheet\">\n<h1>")
			.text(title)
			.raw("</h1><p class=\"meta\">")
			.text(meta)
			.raw("</p>\n")
			.raw(body)
			.raw("<footer>")
			.text(foot)
			.raw("</footer>\n<div class=\"mark\" aria-hidden=\"true\">");
		for (int row = 0; row < 12; row++) {
			for (int column = 0; column < 3; column++) {
				page.raw("<span style=\"top:" + (row * 130 + 40) + "px;left:" + (column * 400 - 40) + "px\">")
					.text(mark)
					.raw("</span>");
			}
		}
		return page.raw("</div></main></body></html>\n").toString();
	}

}
