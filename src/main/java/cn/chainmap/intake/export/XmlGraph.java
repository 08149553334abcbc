package cn.chainmap.intake.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.intake.table.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * What GraphML and GEXF have in common: typed attributes, and the values of each element.
 */
abstract class XmlGraph implements GraphFile {

	/** Attribute that says what an element is. */
	static final String TYPE = "对象类型";

	static final GraphAttribute.Table NODE_ATTRIBUTES = GraphAttribute.Table.of("n", GraphShape.NODES, Set.of());

	static final GraphAttribute.Table EDGE_ATTRIBUTES = GraphAttribute.Table.of("e", GraphShape.EDGES, GraphShape.ENDS);

	final XmlOut out;

	private @Nullable ExportHead head;

	XmlGraph(XmlOut out) {
		this.out = out;
	}

	@Override
	public final void begin(ExportHead exportHead) throws IOException {
		this.head = exportHead;
		begin(exportHead, description(exportHead));
	}

	abstract void begin(ExportHead exportHead, String description) throws IOException;

	/** Writes one value of an element. */
	abstract void value(String attribute, String value) throws IOException;

	/** Writes what is known of an element, column by column. */
	final void values(GraphElement element, GraphAttribute.Table attributes) throws IOException {
		if (element.image() == null || this.head == null) {
			return;
		}
		for (SheetColumn column : element.kind().columns()) {
			GraphAttribute attribute = attributes.find(element.kind(), column);
			Object value = element.image().values().get(column.key());
			if (attribute != null && value != null && this.head.shows(column)) {
				value(attribute.id(), (value instanceof Boolean || value instanceof Double) ? value.toString()
						: CellText.words(column, value));
			}
		}
	}

	static String lines(List<List<String>> notes) {
		return notes.stream().map(note -> String.join("：", note)).collect(Collectors.joining("\n"));
	}

	private static String description(ExportHead exportHead) {
		return "链图 ChainMap 产业链图谱；范围：" + exportHead.view().words() + "；共 " + exportHead.total() + " 行";
	}

}
