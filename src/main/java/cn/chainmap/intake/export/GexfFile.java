package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes GEXF 1.3, for Gephi. The kind of an edge keeps parallel edges apart, such as
 * what a firm both makes and needs.
 */
final class GexfFile extends XmlGraph {

	GexfFile(OutputStream out) {
		super(new XmlOut(out));
	}

	@Override
	void begin(ExportHead head, String description) throws IOException {
		this.out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n<meta");
		this.out.attribute("lastmodifieddate", head.exportedAt().toLocalDate().toString()).raw(">");
		this.out.raw("<creator>ChainMap</creator><description>").text(description).raw("</description></meta>\n");
		this.out.raw("<graph defaultedgetype=\"directed\" mode=\"static\">\n");
		attributes("node", "nt", NODE_ATTRIBUTES);
		attributes("edge", "et", EDGE_ATTRIBUTES);
		this.out.raw("<nodes>\n");
	}

	@Override
	public void node(GraphElement node) throws IOException {
		this.out.raw("<node").attribute("id", node.id()).attribute("label", node.label()).raw("><attvalues>");
		value("nt", node.type());
		values(node, NODE_ATTRIBUTES);
		this.out.raw("</attvalues></node>\n");
	}

	@Override
	public void beginEdges() throws IOException {
		this.out.raw("</nodes>\n<edges>\n");
	}

	@Override
	public void edge(GraphElement edge) throws IOException {
		this.out.raw("<edge")
			.attribute("id", edge.id())
			.attribute("source", String.valueOf(edge.source()))
			.attribute("target", String.valueOf(edge.target()))
			.attribute("label", edge.label())
			.attribute("kind", edge.label())
			.raw("><attvalues>");
		value("et", edge.type());
		values(edge, EDGE_ATTRIBUTES);
		this.out.raw("</attvalues></edge>\n");
	}

	@Override
	public void end(List<List<String>> notes) throws IOException {
		this.out.raw("</edges>\n</graph>\n").comment(lines(notes)).raw("</gexf>\n").flush();
	}

	@Override
	void value(String attribute, String value) throws IOException {
		this.out.raw("<attvalue").attribute("for", attribute).attribute("value", value).raw("/>");
	}

	private void attributes(String of, String typeId, GraphAttribute.Table table) throws IOException {
		this.out.raw("<attributes").attribute("class", of).attribute("mode", "static").raw(">\n");
		attribute(typeId, TYPE, "string");
		for (GraphAttribute attribute : table.all()) {
			attribute(attribute.id(), attribute.title(), attribute.type());
		}
		this.out.raw("</attributes>\n");
	}

	private void attribute(String id, String title, String type) throws IOException {
		this.out.raw("<attribute").attribute("id", id).attribute("title", title).attribute("type", type).raw("/>\n");
	}

}
