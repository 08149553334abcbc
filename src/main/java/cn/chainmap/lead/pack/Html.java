package cn.chainmap.lead.pack;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes HTML; every text goes through {@link #escape}.
 */
final class Html {

	private final StringBuilder out = new StringBuilder();

	/** A text that cannot become markup, nor a link of its own. */
	static String escape(@Nullable String text) {
		return (text == null) ? ""
				: text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
					.replace("&", "&amp;")
					.replace("<", "&lt;")
					.replace(">", "&gt;")
					.replace("\"", "&quot;")
					.replace("'", "&#39;");
	}

	/** Markup written here, never text from the graph. */
	Html raw(String markup) {
		this.out.append(markup);
		return this;
	}

	Html text(@Nullable String text) {
		this.out.append(escape(text));
		return this;
	}

	Html heading(String text) {
		return raw("<h2>").text(text).raw("</h2>\n");
	}

	Html paragraph(@Nullable String text) {
		return (text == null || text.isBlank()) ? this : raw("<p>").text(text).raw("</p>\n");
	}

	Html list(List<String> items, String none) {
		if (items.isEmpty()) {
			return raw("<p class=\"none\">").text(none).raw("</p>\n");
		}
		raw("<ul>");
		items.forEach(item -> raw("<li>").text(item).raw("</li>"));
		return raw("</ul>\n");
	}

	Html table(List<String> titles, List<List<String>> rows, String none) {
		if (rows.isEmpty()) {
			return raw("<p class=\"none\">").text(none).raw("</p>\n");
		}
		raw("<table><thead><tr>");
		titles.forEach(title -> raw("<th>").text(title).raw("</th>"));
		raw("</tr></thead><tbody>");
		rows.forEach(row -> {
			raw("<tr>");
			row.forEach(cell -> raw("<td>").text(cell).raw("</td>"));
			raw("</tr>");
		});
		return raw("</tbody></table>\n");
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
