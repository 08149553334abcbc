package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

import cn.chainmap.lead.sheet.ListWorkbook;

/**
 * Writes a built-in list; rows in which something changed are marked.
 */
final class BuiltInWriter {

	private BuiltInWriter() {
	}

	static void write(FormContent content, BuiltInForm form, OutputStream out) throws IOException {
		ListWorkbook.write(content.title(),
				form.columns().stream().map(column -> new ListWorkbook.Column(column.title(), column.width())).toList(),
				new Lines(content, form.columns()), content.notes(), out);
	}

	/** Makes rows one by one, numbered from 1. */
	private static final class Lines implements Iterator<ListWorkbook.Line> {

		private final FormContent content;

		private final List<BuiltInForm.Column> columns;

		private final Iterator<FormRow> rows;

		private int number;

		Lines(FormContent content, List<BuiltInForm.Column> columns) {
			this.content = content;
			this.columns = columns;
			this.rows = content.rows().iterator();
		}

		@Override
		public boolean hasNext() {
			return this.rows.hasNext();
		}

		@Override
		public ListWorkbook.Line next() {
			FormRow row = this.rows.next();
			int at = ++this.number;
			return new ListWorkbook.Line(
					this.columns.stream().map(column -> this.content.value(row, at, column.field())).toList(),
					this.content.changes().marks().containsKey(row.key()));
		}

	}

}
