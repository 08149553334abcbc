package cn.chainmap.intake.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import cn.chainmap.intake.table.SheetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphML and GEXF files hold to the schemas of their formats, whatever the texts.
 */
class GraphSchemaTests {

	@ParameterizedTest
	@CsvSource({ "graphml,/graphml.xsd", "gexf,/schemas/gexf-1.3/gexf.xsd" })
	void holdsToItsSchema(String format, String schema) throws IOException, SAXException {
		TinyGraph graph = TinyGraph.full();
		String text = "<a href=\"x\">&amp;]]>\u0000\uFFFE甲\n乙 \t丙\uD83D\uDE00'--> ";
		graph.add(SheetKind.FIRMS, Map.of("id", "F 1|<&\"（）\uD83D\uDE00", "name", text, "products", text));
		graph.add(SheetKind.FIRM_NODES,
				Map.of("firm_id", "F 1|<&\"（）\uD83D\uDE00", "node_id", "d", "role", "produces", "source", text));
		byte[] content = TinyGraph.write(out -> write(format, graph.export(true), out));
		assertThat(problems(content, schema)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "graphml,/graphml.xsd,attr.type=\"double\",attr.type=\"number\"",
			"graphml,/graphml.xsd,<edge id=,<edge nr=",
			"gexf,/schemas/gexf-1.3/gexf.xsd,type=\"double\",type=\"number\"",
			"gexf,/schemas/gexf-1.3/gexf.xsd,<attvalue for=,<attvalue of=" })
	void schemasRefuseOtherFiles(String format, String schema, String part, String other)
			throws IOException, SAXException {
		String content = new String(TinyGraph.write(out -> write(format, TinyGraph.full().export(false), out)),
				java.nio.charset.StandardCharsets.UTF_8);
		assertThat(content).contains(part);
		assertThat(problems(content.replace(part, other).getBytes(java.nio.charset.StandardCharsets.UTF_8), schema))
			.isNotEmpty();
	}

	private static List<String> problems(byte[] content, String schema) throws IOException, SAXException {
		URL url = Objects.requireNonNull(GraphSchemaTests.class.getResource(schema));
		Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(url)
			.newValidator();
		List<String> problems = new ArrayList<>();
		validator.setErrorHandler(new ErrorHandler() {

			@Override
			public void warning(SAXParseException ex) {
				problems.add(ex.getMessage());
			}

			@Override
			public void error(SAXParseException ex) {
				problems.add(ex.getMessage());
			}

			@Override
			public void fatalError(SAXParseException ex) {
				problems.add(ex.getMessage());
			}

		});
		validator.validate(new StreamSource(new ByteArrayInputStream(content)));
		return problems;
	}

	private static void write(String format, Export export, OutputStream out) throws IOException {
		GraphWalk.write(export, "gexf".equals(format) ? new GexfFile(out) : new GraphMlFile(out));
	}

}
