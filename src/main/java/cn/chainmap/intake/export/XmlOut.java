package cn.chainmap.intake.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0. Characters that XML forbids are left out; line breaks survive in
 * attributes too, where the usual writers lose them.
 */
final class XmlOut {

	private final Writer out;

	XmlOut(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
	}

	/** Mark-up as it stands. */
	XmlOut raw(String markup) throws IOException {
		this.out.write(markup);
		return this;
	}

	/** An attribute of the element just begun. */
	XmlOut attribute(String name, String value) throws IOException {
		this.out.write(' ');
		this.out.write(name);
		this.out.write("=\"");
		text(value);
		this.out.write('"');
		return this;
	}

	/** Text of an element, or of an attribute. */
	XmlOut text(String text) throws IOException {
		int start = 0;
		while (start < text.length()) {
			int point = text.codePointAt(start);
			String escape = escape(point);
			if (escape != null) {
				this.out.write(escape);
			}
			else if (isAllowed(point)) {
				this.out.write(text, start, Character.charCount(point));
			}
			start += Character.charCount(point);
		}
		return this;
	}

	/**
	 * Text of an element with as few references as can be: some programs (Cytoscape) keep
	 * only what comes after the last one.
	 */
	XmlOut content(String text) throws IOException {
		if (text.indexOf('\r') >= 0 || text.contains("]]>")) {
			return text(text);
		}
		boolean quoted = text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
		this.out.write(quoted ? "<![CDATA[" : "");
		for (int start = 0; start < text.length(); start += Character.charCount(text.codePointAt(start))) {
			int point = text.codePointAt(start);
			if (isAllowed(point)) {
				this.out.write(text, start, Character.charCount(point));
			}
		}
		this.out.write(quoted ? "]]>" : "");
		return this;
	}

	/** A comment. */
	XmlOut comment(String text) throws IOException {
		this.out.write("<!-- ");
		for (int point : text.replace('-', '－').codePoints().filter(XmlOut::isAllowed).toArray()) {
			this.out.write(Character.toString(point));
		}
		this.out.write(" -->\n");
		return this;
	}

	void flush() throws IOException {
		this.out.flush();
	}

	static boolean isAllowed(int point) {
		return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
				|| point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}

	private static @Nullable String escape(int point) {
		return switch (point) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\n' -> "&#10;";
			case '\r' -> "&#13;";
			case '\t' -> "&#9;";
			default -> null;
		};
	}

}
