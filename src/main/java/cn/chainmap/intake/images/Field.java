package cn.chainmap.intake.images;

import org.jspecify.annotations.Nullable;

/**
 * Where a column of a kind of sheet stands in the graph.
 *
 * @param column its key
 * @param property its name in what the graph tells and in the row to be written
 * @param form how its value is stored
 * @param where whether it is a property, a link that the writer makes, or only follows
 * from others
 * @param unknown what is stored when nothing is known; {@code null} for nothing
 */
record Field(String column, String property, Form form, Where where, @Nullable Object unknown) {

	/** How a value is stored. */
	enum Form {

		TEXT, LIST, NUMBER, WHOLE, FLAG, CODE

	}

	/** What becomes of a value when it is written. */
	enum Where {

		PROPERTY, LINK, DERIVED

	}

	Field unknown(Object value) {
		return new Field(this.column, this.property, this.form, this.where, value);
	}

	/** Nothing is stored when nothing is known. */
	Field absent() {
		return new Field(this.column, this.property, this.form, this.where, null);
	}

	Field in(String name) {
		return new Field(this.column, name, this.form, this.where, this.unknown);
	}

	Field as(Form other) {
		return new Field(this.column, this.property, other, this.where, this.unknown);
	}

	Field link() {
		return new Field(this.column, this.property, this.form, Where.LINK, this.unknown);
	}

	Field derived() {
		return new Field(this.column, this.property, this.form, Where.DERIVED, this.unknown);
	}

}
