package cn.chainmap.intake.export;

import java.io.IOException;
import java.util.List;

/**
 * Writes one form of graph file: all nodes, then all edges. See {@link GraphWalk}.
 */
interface GraphFile {

	void begin(ExportHead head) throws IOException;

	void node(GraphElement node) throws IOException;

	/** After the last node. */
	void beginEdges() throws IOException;

	void edge(GraphElement edge) throws IOException;

	/** After the last edge. */
	void end(List<List<String>> notes) throws IOException;

}
