package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes GraphML, for Gephi, Cytoscape desktop, yEd and others. Gephi shows the attribute
 * named label, Cytoscape the one named name, so both are there. Ids and names of
 * attributes are name tokens, as the schema of GraphML wants them.
 */
final class GraphMlFile extends XmlGraph {

	GraphMlFile(OutputStream out) {
		super(new XmlOut(out));
	}

	@Override
	void begin(ExportHead head, String description) throws IOException {
		this.out
			.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
					+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
					+ " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
					+ " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd\">\n");
		key("nl", "node", "label", "string");
		key("nn", "node", "name", "string");
		key("nt", "node", TYPE, "string");
		for (GraphAttribute attribute : NODE_ATTRIBUTES.all()) {
			key(attribute.id(), "node", XmlToken.title(attribute.title()), attribute.type());
		}
		key("el", "edge", "label", "string");
		key("et", "edge", TYPE, "string");
		for (GraphAttribute attribute : EDGE_ATTRIBUTES.all()) {
			key(attribute.id(), "edge", XmlToken.title(attribute.title()), attribute.type());
		}
		this.out.raw("<graph id=\"chainmap\" edgedefault=\"directed\">\n");
		// Inside the graph: Cytoscape's reader fails at one that stands before it.
		this.out.raw("<desc>").text(description).raw("</desc>\n");
	}

	@Override
	public void node(GraphElement node) throws IOException {
		this.out.raw("<node").attribute("id", XmlToken.of(node.id())).raw(">");
		value("nl", node.label());
		value("nn", node.label());
		value("nt", node.type());
		values(node, NODE_ATTRIBUTES);
		this.out.raw("</node>\n");
	}

	@Override
	public void beginEdges() {
		// Nodes and edges stand side by side.
	}

	@Override
	public void edge(GraphElement edge) throws IOException {
		this.out.raw("<edge")
			.attribute("id", XmlToken.of(edge.id()))
			.attribute("source", XmlToken.of(String.valueOf(edge.source())))
			.attribute("target", XmlToken.of(String.valueOf(edge.target())))
			.raw(">");
		value("el", edge.label());
		value("et", edge.type());
		values(edge, EDGE_ATTRIBUTES);
		this.out.raw("</edge>\n");
	}

	@Override
	public void end(List<List<String>> notes) throws IOException {
		this.out.raw("</graph>\n").comment(lines(notes)).raw("</graphml>\n").flush();
	}

	@Override
	void value(String attribute, String value) throws IOException {
		this.out.raw("<data").attribute("key", attribute).raw(">").content(value).raw("</data>");
	}

	private void key(String id, String of, String name, String type) throws IOException {
		this.out.raw("<key")
			.attribute("id", id)
			.attribute("for", of)
			.attribute("attr.name", name)
			.attribute("attr.type", type)
			.raw("/>\n");
	}

}
