package cn.chainmap.intake.read.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Pulls elements out of a part of a workbook: no document types, no entities, no
 * addresses, one element in memory at a time.
 */
final class XmlReader implements Closeable {

	private static final XMLInputFactory FACTORY = factory();

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final InputStream content;

	private final XMLStreamReader reader;

	XmlReader(InputStream content, int cellLength) throws IOException {
		this.content = content;
		try {
			this.reader = FACTORY.createXMLStreamReader(text(new MarkupGuard(content, cellLength)));
		}
		catch (XMLStreamException ex) {
			throw refusal(ex);
		}
	}

	// Decoded here, because the parser of the JDK prints what it cannot decode. Broken
	// bytes become the mark of a lost character, which is an error of that cell alone.
	private static Reader text(InputStream bytes) throws IOException {
		PushbackInputStream in = new PushbackInputStream(bytes, MARK.length);
		byte[] head = in.readNBytes(MARK.length);
		if (!Arrays.equals(head, MARK)) {
			in.unread(head);
		}
		return new InputStreamReader(in, StandardCharsets.UTF_8);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		return factory;
	}

	/**
	 * Goes on to the next event.
	 * @return false at the end
	 */
	boolean next() throws IOException {
		try {
			if (!this.reader.hasNext()) {
				return false;
			}
			this.reader.next();
			return true;
		}
		catch (XMLStreamException ex) {
			throw refusal(ex);
		}
		catch (RuntimeException ex) {
			// The parser of the JDK throws unchecked exceptions at some broken files.
			throw RefusedException.damaged();
		}
	}

	private static IOException refusal(XMLStreamException problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof RefusedException refused) {
				return refused;
			}
		}
		return (problem.getNestedException() instanceof RefusedException refused) ? refused
				: RefusedException.damaged();
	}

	boolean isStart() {
		return this.reader.getEventType() == XMLStreamConstants.START_ELEMENT;
	}

	boolean isStart(String name) {
		return isStart() && this.reader.getLocalName().equals(name);
	}

	boolean isEnd(String name) {
		return this.reader.getEventType() == XMLStreamConstants.END_ELEMENT && this.reader.getLocalName().equals(name);
	}

	/** Name of the element begun or ended. */
	String name() {
		return this.reader.getLocalName();
	}

	boolean isText() {
		int type = this.reader.getEventType();
		return type == XMLStreamConstants.CHARACTERS || type == XMLStreamConstants.CDATA
				|| type == XMLStreamConstants.SPACE;
	}

	/** Adds the text read to what there is, up to a length. */
	void appendText(StringBuilder target, int length) {
		int room = Math.min(length - target.length(), this.reader.getTextLength());
		if (room > 0) {
			target.append(this.reader.getTextCharacters(), this.reader.getTextStart(), room);
		}
	}

	@Nullable String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** An attribute, or another word when it is missing. */
	String attribute(String name, String otherwise) {
		String value = attribute(name);
		return (value != null) ? value : otherwise;
	}

	/** Whether an attribute says yes. */
	boolean flag(String name) {
		return "1".equals(attribute(name)) || "true".equals(attribute(name));
	}

	/** A number in an attribute; -1 for none. */
	int number(String name) {
		String value = attribute(name);
		if (value == null || value.isEmpty() || value.length() > 10 || !value.chars().allMatch(Character::isDigit)) {
			return -1;
		}
		long number = Long.parseLong(value);
		return (number > Integer.MAX_VALUE) ? Integer.MAX_VALUE : (int) number;
	}

	@Override
	public void close() throws IOException {
		try {
			this.reader.close();
		}
		catch (XMLStreamException ex) {
			throw refusal(ex);
		}
		finally {
			this.content.close();
		}
	}

}
