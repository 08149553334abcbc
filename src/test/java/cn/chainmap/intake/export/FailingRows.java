package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;

/**
 * Rows whose source breaks off after the first portion of a kind.
 */
record FailingRows(TinyGraph graph, SheetKind failing) implements ExportRows {

	@Override
	public long count(SheetKind kind) {
		return whole().count(kind);
	}

	@Override
	public Stream<List<Image>> portions(SheetKind kind) {
		return (kind != this.failing) ? whole().portions(kind)
				: Stream.iterate(whole().portions(kind).findFirst().orElseThrow(), last -> {
					throw new IllegalStateException("database gone");
				});
	}

	@Override
	public Set<String> present(SheetKind kind, Collection<String> keys) {
		return whole().present(kind, keys);
	}

	private WholeRows whole() {
		return new WholeRows(List.copyOf(this.graph.stores.values()));
	}

}
