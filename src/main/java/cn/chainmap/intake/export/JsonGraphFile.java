package cn.chainmap.intake.export;

import java.io.OutputStream;
import java.util.List;

import cn.chainmap.intake.table.SheetColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON Graph Format, version 2 (jsongraphformat.info), with the keys and codes
 * that programs know from the CSV files.
 */
final class JsonGraphFile implements GraphFile {

	// Content left open by a failure must stay open.
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private final JsonGenerator json;

	private @Nullable ExportHead head;

	JsonGraphFile(OutputStream out) {
		this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
	}

	@Override
	public void begin(ExportHead exportHead) {
		this.head = exportHead;
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("graph");
		this.json.writeStringProperty("id", "chainmap");
		this.json.writeStringProperty("label", "产业链图谱（" + exportHead.view().words() + "）");
		this.json.writeBooleanProperty("directed", true);
		this.json.writeObjectPropertyStart("nodes");
	}

	@Override
	public void node(GraphElement node) {
		this.json.writeObjectPropertyStart(node.id());
		this.json.writeStringProperty("label", node.label());
		metadata(node, node.kind().code());
		this.json.writeEndObject();
	}

	@Override
	public void beginEdges() {
		this.json.writeEndObject();
		this.json.writeArrayPropertyStart("edges");
	}

	@Override
	public void edge(GraphElement edge) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", edge.id());
		this.json.writeStringProperty("source", edge.source());
		this.json.writeStringProperty("target", edge.target());
		this.json.writeStringProperty("relation", edge.type());
		this.json.writeStringProperty("label", edge.label());
		metadata(edge, edge.kind().code());
		this.json.writeEndObject();
	}

	@Override
	public void end(List<List<String>> notes) {
		this.json.writeEndArray();
		this.json.writeObjectPropertyStart("metadata");
		notes.forEach(note -> this.json.writeStringProperty(note.get(0), note.get(1)));
		this.json.writeEndObject();
		this.json.writeEndObject();
		this.json.writeEndObject();
		this.json.close();
	}

	private void metadata(GraphElement element, String kind) {
		if (element.image() == null || this.head == null) {
			return;
		}
		this.json.writeObjectPropertyStart("metadata");
		this.json.writeStringProperty("kind", kind);
		for (SheetColumn column : element.kind().columns()) {
			Object value = element.image().values().get(column.key());
			// The name of an attribute of its own; the kind of a site is called kind too.
			if (value != null && this.head.shows(column)) {
				this.json.writeName("kind".equals(column.key()) ? element.kind().code() + "_kind" : column.key());
				write(value);
			}
		}
		this.json.writeEndObject();
	}

	private void write(Object value) {
		if (value instanceof Double number) {
			this.json.writeNumber(number);
		}
		else if (value instanceof Boolean flag) {
			this.json.writeBoolean(flag);
		}
		else if (value instanceof List<?> list) {
			this.json.writeStartArray();
			list.forEach(one -> this.json.writeString(String.valueOf(one)));
			this.json.writeEndArray();
		}
		else {
			this.json.writeString(value.toString());
		}
	}

}
