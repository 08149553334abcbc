package cn.chainmap.intake.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;

/**
 * Hands the graph to a file: nodes first, edges after them. Rows that are nodes and name
 * others are read twice, because nothing is kept in memory meanwhile.
 */
final class GraphWalk {

	private GraphWalk() {
	}

	static void write(Export export, GraphFile file) throws IOException {
		file.begin(export.head());
		for (SheetKind kind : GraphShape.NODES) {
			Iterator<List<Image>> portions = export.rows().portions(kind).iterator();
			while (portions.hasNext()) {
				for (GraphElement node : GraphShape.nodes(kind, portions.next())) {
					file.node(node);
					export.tally().add(kind, 1);
				}
			}
		}
		file.beginEdges();
		for (SheetKind kind : SheetKind.values()) {
			if (GraphShape.hasEdges(kind)) {
				writeEdges(export, kind, file);
			}
		}
		file.end(export.head().notes(export.tally()));
	}

	private static void writeEdges(Export export, SheetKind kind, GraphFile file) throws IOException {
		boolean counted = GraphShape.EDGES.contains(kind);
		Iterator<List<Image>> portions = export.rows().portions(kind).iterator();
		while (portions.hasNext()) {
			for (GraphElement edge : GraphShape.edges(kind, portions.next(), export.rows())) {
				file.edge(edge);
				if (counted) {
					export.tally().add(kind, 1);
				}
			}
		}
	}

}
