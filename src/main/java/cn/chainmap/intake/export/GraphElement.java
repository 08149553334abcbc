package cn.chainmap.intake.export;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * A node or an edge of a graph file.
 *
 * @param id unique among nodes, or among edges
 * @param label its name for users
 * @param type what it is, for users
 * @param source id of the node an edge comes from; {@code null} for a node
 * @param target id of the node an edge goes to; {@code null} for a node
 * @param kind the kind of the image whose columns are its attributes
 * @param image that image; {@code null} for an edge that says nothing of its own
 */
record GraphElement(String id, String label, String type, @Nullable String source, @Nullable String target,
		SheetKind kind, @Nullable Image image) {

	static GraphElement node(SheetKind kind, Image image, String label) {
		return new GraphElement(GraphShape.nodeId(kind, image.key()), label, kind.title(), null, null, kind, image);
	}

}
