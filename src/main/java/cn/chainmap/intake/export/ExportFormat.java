package cn.chainmap.intake.export;

import java.util.List;
import java.util.Optional;

/**
 * The forms in which the graph leaves the house (导出格式).
 */
public enum ExportFormat {

	XLSX("graph.xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	CSV("csv.zip", "csv.zip", "application/zip"), GRAPHML("graphml", "graphml", "application/graphml+xml"),
	GEXF("gexf", "gexf", "application/gexf+xml"), JSON("json", "json", "application/vnd.jgf+json"),
	CYPHER("cypher", "cypher", "text/plain;charset=UTF-8");

	private final String path;

	private final String ending;

	private final String mediaType;

	ExportFormat(String path, String ending, String mediaType) {
		this.path = path;
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/** How file names of this form end. */
	public String ending() {
		return this.ending;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The form of a name in an address. */
	public static Optional<ExportFormat> find(String path) {
		return List.of(values()).stream().filter(format -> format.path.equals(path)).findFirst();
	}

}
