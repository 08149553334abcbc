package cn.chainmap.intake.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a kind one after the other, counted as they are taken.
 */
final class SheetRows implements Iterator<Image> {

	private final Export export;

	private final SheetKind kind;

	private @Nullable Iterator<List<Image>> portions;

	private Iterator<Image> portion = Collections.emptyIterator();

	SheetRows(Export export, SheetKind kind) {
		this.export = export;
		this.kind = kind;
	}

	@Override
	public boolean hasNext() {
		if (this.portions == null) {
			this.portions = this.export.rows().portions(this.kind).iterator();
		}
		while (!this.portion.hasNext() && this.portions.hasNext()) {
			this.portion = this.portions.next().iterator();
		}
		return this.portion.hasNext();
	}

	@Override
	public Image next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		this.export.tally().add(this.kind, 1);
		return this.portion.next();
	}

}
