package cn.chainmap.intake.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.chainmap.intake.table.SheetKind;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Graph files are what their formats ask for, and hold every node and edge once.
 */
class GraphFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void holdsEveryNodeAndEdgeOnce(String format) throws XMLStreamException {
		XmlFile file = XmlFile.read(write(format, TinyGraph.full(), false));
		assertThat(file.nodes.keySet()).containsExactly("chains:X", "nodes:d", "nodes:g", "parks:P", "firms:F1",
				"firms:F2", "sites:S", "projects:J", "indicators:T1");
		assertThat(file.edges).containsExactlyInAnyOrder("nodes:d>chains:X 属于", "nodes:g>chains:X 属于",
				"nodes:g>nodes:d 投入品", "firms:F1>parks:P 位于", "firms:F1>nodes:g 生产", "firms:F1>nodes:g 消耗",
				"firms:F1>firms:F2 供货", "sites:S>parks:P 位于", "firms:F2>projects:J 投资", "projects:J>nodes:d 涉及环节",
				"projects:J>sites:S 选址");
		assertThat(file.edgeIds).doesNotHaveDuplicates().hasSize(file.edges.size());
		assertThat(file.nodes.get("nodes:g")).containsEntry("label", "钢板")
			.containsEntry("对象类型", "环节")
			.containsEntry("别名", "板材;厚板")
			.containsEntry("层级", "上游")
			.containsEntry("重要度", "0.5")
			.containsEntry("终端产品", "false");
		assertThat(file.nodes.get("firms:F1")).containsEntry(revenue(format), "1.0E7")
			.doesNotContainKeys("联系电话", "联系人");
		assertThat(file.types).containsEntry("node " + revenue(format), "double")
			.containsEntry("node 终端产品", "boolean")
			.containsEntry("node 统一社会信用代码", "string")
			.containsEntry("edge 把握", "double")
			.containsEntry("edge 必需", "boolean");
		assertThat(file.directed).isEqualTo("directed");
		assertThat(file.comments).contains("企业行数：2 行", "合计行数：13 行，全部写出，没有截断", "范围：全库");
	}

	/**
	 * Cytoscape's reader takes it for a value of the graph, and fails before there is
	 * one.
	 */
	@Test
	void describesTheGraphWithinIt() {
		assertThat(new String(write("graphml", TinyGraph.full(), false), StandardCharsets.UTF_8))
			.containsSubsequence("<graph ", "<desc>", "范围：全库", "</desc>", "<node ");
		assertThat(new String(write("graphml", TinyGraph.full(), false), StandardCharsets.UTF_8).split("<desc>", -1))
			.hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void isWellFormedWhateverTheTexts(String format) throws XMLStreamException {
		TinyGraph graph = new TinyGraph();
		String text = "<a href=\"x\">&amp;]]>\u0000\u0008\u000B\uFFFE甲\n乙\t丙\r丁\uD83D\uDE00'--> ";
		graph.add(SheetKind.FIRMS, Map.of("id", "F<&\"1", "name", text, "products", text));
		XmlFile file = XmlFile.read(write(format, graph, false));
		String clean = "<a href=\"x\">&amp;]]>甲\n乙\t丙\r丁\uD83D\uDE00'--> ";
		String id = "graphml".equals(format) ? "firms:F_x3C__x26__x22_1" : "firms:F<&\"1";
		assertThat(file.nodes).containsOnlyKeys(id);
		assertThat(file.nodes.get(id)).containsEntry("label", clean).containsEntry("产品", clean);
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void showsContactsOnlyWhenAskedTo(String format) throws XMLStreamException {
		assertThat(XmlFile.read(write(format, TinyGraph.full(), true)).nodes.get("firms:F1")).containsEntry("联系电话",
				"13800000000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf", "json", "cypher" })
	void doesNotLookCompleteWhenItFails(String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TinyGraph graph = TinyGraph.full();
		assertThatThrownBy(() -> write(format, graph.export(false, new FailingRows(graph, SheetKind.FIRM_NODES)), out))
			.hasStackTraceContaining("database gone");
		assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("</graphml>", "</gexf>", "metadata\":{\"内容",
				"全部写出");
	}

	@Test
	void writesJsonGraph() {
		DocumentContext json = JsonPath
			.parse(new String(write("json", TinyGraph.full(), false), StandardCharsets.UTF_8));
		assertThat(json.<Map<String, Object>>read("$")).containsOnlyKeys("graph");
		assertThat(json.<Map<String, Object>>read("$.graph")).containsOnlyKeys("id", "label", "directed", "nodes",
				"edges", "metadata");
		assertThat(json.<Map<String, Object>>read("$.graph.nodes")).hasSize(9);
		assertThat(json.<Map<String, Object>>read("$.graph.nodes['nodes:g']")).isEqualTo(Map.of("label", "钢板",
				"metadata", Map.of("kind", "nodes", "id", "g", "name", "钢板", "chain_id", List.of("X"), "aliases",
						List.of("板材", "厚板"), "stage", "upstream", "importance", 0.5, "terminal", false)));
		assertThat(json.<Map<String, Object>>read("$.graph.nodes['sites:S'].metadata")).containsEntry("kind", "sites")
			.containsEntry("sites_kind", "plant");
		assertThat(json.<List<Object>>read("$.graph.edges")).hasSize(11);
		assertThat(json.<List<Map<String, Object>>>read("$.graph.edges[?(@.relation == '生产')]")).containsExactly(Map.of(
				"id", "firm-nodes:F1|g|produces", "source", "firms:F1", "target", "nodes:g", "relation", "生产", "label",
				"生产", "metadata",
				Map.of("kind", "firm-nodes", "firm_id", "F1", "node_id", "g", "role", "produces", "confidence", 0.9)));
		assertThat(json.<Map<String, Object>>read("$.graph.metadata")).containsEntry("企业行数", "2 行");
	}

	@Test
	void tellsColumnsOfOneTitleApartByTheirType() {
		for (GraphAttribute.Table table : List.of(XmlGraph.NODE_ATTRIBUTES, XmlGraph.EDGE_ATTRIBUTES)) {
			assertThat(table.all().stream().map(GraphAttribute::title)).doesNotHaveDuplicates()
				.doesNotContain(XmlGraph.TYPE, "label", "name");
			assertThat(table.all().stream().map(GraphAttribute::id)).doesNotHaveDuplicates();
		}
		GraphShape.NODES.forEach(kind -> kind.columns()
			.forEach(column -> assertThat(XmlGraph.NODE_ATTRIBUTES.find(kind, column)).isNotNull()));
	}

	@ParameterizedTest
	@CsvSource({ "nodes:甲-1.b, nodes:甲-1.b", "a b, a_x20_b", "a_x20_b, a_x5F_x20_b", "a|b>c, a_x7C_b_x3E_c",
			"㐀, _x3400_", "😀, _xD83D__xDE00_" })
	void makesTokensThatTellIdsApart(String id, String token) {
		assertThat(XmlToken.of(id)).isEqualTo(token);
	}

	@Test
	void namesAttributesByTokens() {
		assertThat(XmlToken.title("营收（万元）")).isEqualTo("营收_万元");
		for (GraphAttribute.Table table : List.of(XmlGraph.NODE_ATTRIBUTES, XmlGraph.EDGE_ATTRIBUTES)) {
			assertThat(table.all().stream().map(attribute -> XmlToken.title(attribute.title()))).doesNotHaveDuplicates()
				.doesNotContain("", XmlGraph.TYPE, "label", "name");
		}
	}

	private static String revenue(String format) {
		return "graphml".equals(format) ? "营收_万元" : "营收（万元）";
	}

	private static byte[] write(String format, TinyGraph graph, boolean contacts) {
		return TinyGraph.write(out -> write(format, graph.export(contacts), out));
	}

	private static void write(String format, Export export, java.io.OutputStream out) throws java.io.IOException {
		switch (format) {
			case "graphml" -> GraphWalk.write(export, new GraphMlFile(out));
			case "gexf" -> GraphWalk.write(export, new GexfFile(out));
			case "json" -> GraphWalk.write(export, new JsonGraphFile(out));
			default -> new CypherScript(out, name -> "UNWIND $rows AS row", codes -> List.of()).writeRows(export);
		}
	}

	/** What a GraphML or GEXF file says, read as a graph program reads it. */
	private static final class XmlFile {

		private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();

		private final List<String> edges = new ArrayList<>();

		private final List<String> edgeIds = new ArrayList<>();

		private final Map<String, String> types = new LinkedHashMap<>();

		private final Map<String, String> titles = new LinkedHashMap<>();

		private final StringBuilder comments = new StringBuilder();

		private String directed = "";

		static XmlFile read(byte[] content) throws XMLStreamException {
			XmlFile file = new XmlFile();
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.IS_COALESCING, true);
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			Map<String, String> element = new LinkedHashMap<>();
			String edge = "";
			String of = "";
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamReader.COMMENT) {
					file.comments.append(xml.getText());
				}
				if (event != XMLStreamReader.START_ELEMENT) {
					continue;
				}
				switch (xml.getLocalName()) {
					case "graph" -> file.directed = attribute(xml, "edgedefault", "defaultedgetype");
					case "attributes" -> of = xml.getAttributeValue(null, "class");
					case "key", "attribute" -> {
						String owner = (xml.getAttributeValue(null, "for") == null) ? of
								: xml.getAttributeValue(null, "for");
						String title = attribute(xml, "attr.name", "title");
						assertThat(file.titles.put(xml.getAttributeValue(null, "id"), title)).isNull();
						assertThat(file.types.put(owner + " " + title, attribute(xml, "attr.type", "type"))).isNull();
					}
					case "node" -> {
						element = new LinkedHashMap<>();
						if (xml.getAttributeValue(null, "label") != null) {
							element.put("label", xml.getAttributeValue(null, "label"));
						}
						assertThat(file.nodes.put(xml.getAttributeValue(null, "id"), element)).isNull();
					}
					case "edge" -> {
						element = new LinkedHashMap<>();
						edge = file.edge(xml);
						if (xml.getAttributeValue(null, "label") != null) {
							file.edges.add(edge + xml.getAttributeValue(null, "label"));
						}
					}
					case "data" -> {
						String key = file.titles.get(xml.getAttributeValue(null, "key"));
						assertThat(key).isNotNull();
						boolean edgeLabel = "el".equals(xml.getAttributeValue(null, "key"));
						String value = xml.getElementText();
						element.put(key, value);
						if (edgeLabel) {
							file.edges.add(edge + value);
						}
					}
					case "attvalue" -> element.put(file.titles.get(xml.getAttributeValue(null, "for")),
							xml.getAttributeValue(null, "value"));
					default -> {
					}
				}
			}
			return file;
		}

		private String edge(XMLStreamReader xml) {
			String source = xml.getAttributeValue(null, "source");
			String target = xml.getAttributeValue(null, "target");
			this.edgeIds.add(xml.getAttributeValue(null, "id"));
			assertThat(this.nodes.keySet()).contains(source, target);
			return source + ">" + target + " ";
		}

		private static String attribute(XMLStreamReader xml, String... names) {
			for (String name : names) {
				if (xml.getAttributeValue(null, name) != null) {
					return xml.getAttributeValue(null, name);
				}
			}
			throw new AssertionError("none of " + List.of(names));
		}

	}

}
