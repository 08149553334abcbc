package cn.chainmap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import cn.chainmap.chain.ChainRow;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.park.ParkRow;
import cn.chainmap.shared.SourceRef;

/**
 * Reads a whole data set before anything is written. A row that cannot be used is
 * reported and left out; a missing file or column ends the load with nothing written.
 */
final class DatasetReader {

	private final DatasetFiles files;

	private final List<ImportIssue> issues = new ArrayList<>();

	private DatasetReader(DatasetFiles files) {
		this.files = files;
	}

	static Dataset read(DatasetFiles files) {
		return new DatasetReader(files).read();
	}

	private Dataset read() {
		CsvTable chainTable = this.files.read("chains.csv", "id", "name");
		CsvTable nodeTable = this.files.read("nodes.csv", "id", "chain_id", "name");
		CsvTable supplyTable = this.files.read("supplies.csv", "from_node_id", "to_node_id");
		CsvTable firmTable = this.files.read("firms.csv", "id", "name", "local", "status");
		CsvTable linkTable = this.files.read("firm_nodes.csv", "firm_id", "node_id", "role", "confidence");
		CsvTable parkTable = this.files.readIfThere("parks.csv", "id", "name");

		CsvTable siteTable = this.files.readIfThere("sites.csv", "id", "name", "kind");
		List.of(chainTable, nodeTable, supplyTable, firmTable, linkTable, parkTable, siteTable)
			.forEach(table -> this.issues.addAll(table.issues()));
		List<ChainRow> chains = uniqueRows(chainTable).stream().map(DatasetReader::chain).toList();
		Set<String> chainIds = ids(chains.stream().map(ChainRow::id));
		ChainTemplateReader template = new ChainTemplateReader(chainIds, this.issues::add);
		var nodes = template.readNodes(uniqueRows(nodeTable));
		var supplies = template.readSupplies(supplyTable);

		Set<String> parkIds = ids(uniqueRows(parkTable).stream().map(row -> row.text("id")));
		FirmReader firmReader = new FirmReader(parkIds, this.issues::add);
		List<FirmRow> firms = firmReader.readFirms(uniqueRows(firmTable));
		Map<String, List<FirmNodeRow>> links = firmReader.readLinks(linkTable, ids(firms.stream().map(FirmRow::id)),
				template.nodeIds());
		List<ParkRow> parks = uniqueRows(parkTable).stream()
			.map(row -> park(row, chainIds, firmReader.homePlace()))
			.toList();
		var sites = new SiteReader(parkIds, this.issues::add).read(uniqueRows(siteTable));

		return new Dataset(chains, nodes, supplies, firmReader.places(), firmReader.homePlace(), parks, sites, firms,
				links.getOrDefault("produces", List.of()), links.getOrDefault("consumes", List.of()),
				plainRows("targets.csv"), plainRows("article_entities.csv"), List.copyOf(this.issues),
				newestDate(firms, links));
	}

	private static ChainRow chain(CsvRow row) {
		return new ChainRow(row.text("id"), row.text("name"), row.text("description"), row.text("source"),
				SourceRef.newestDate(row.text("source")));
	}

	private ParkRow park(CsvRow row, Set<String> chainIds, @org.jspecify.annotations.Nullable String place) {
		List<String> focus = row.list("focus_chains");
		List<String> unknown = focus.stream().filter(chain -> !chainIds.contains(chain)).toList();
		if (!unknown.isEmpty()) {
			this.issues.add(row.issue("focus_chains", "没有产业链 " + String.join("、", unknown) + "，已略去，其余照常"));
		}
		return new ParkRow(row.text("id"), row.text("name"), row.text("level"),
				focus.stream().filter(chainIds::contains).toList(), row.number("lat", -90, 90, this.issues::add),
				row.number("lon", -180, 180, this.issues::add), row.number("idle_plant_sqm", 0, 1e9, this.issues::add),
				row.number("idle_land_mu", 0, 1e7, this.issues::add), row.text("notes"), row.text("source"),
				SourceRef.newestDate(row.text("source")), place);
	}

	/** The rows that have an id of their own; others are reported. */
	private List<CsvRow> uniqueRows(CsvTable table) {
		Map<String, CsvRow> rows = new LinkedHashMap<>();
		for (CsvRow row : table.rows()) {
			String id = row.text("id");
			if (id.isEmpty() || row.text("name").isEmpty()) {
				reportOnce(row.issue(id.isEmpty() ? "id" : "name", "不能为空，已略过该行"));
			}
			else if (rows.putIfAbsent(id, row) != null && rows.get(id) != row) {
				reportOnce(row.issue("id", "与第 " + rows.get(id).number() + " 行重复，已略过该行"));
			}
		}
		return List.copyOf(rows.values());
	}

	private void reportOnce(ImportIssue issue) {
		if (!this.issues.contains(issue)) {
			this.issues.add(issue);
		}
	}

	private List<Map<String, String>> plainRows(String file) {
		return this.files.readIfThere(file, "id")
			.rows()
			.stream()
			.filter(row -> !row.text("id").isEmpty())
			.map(CsvRow::values)
			.toList();
	}

	private static Set<String> ids(Stream<String> ids) {
		return ids.collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
	}

	private static @org.jspecify.annotations.Nullable String newestDate(List<FirmRow> firms,
			Map<String, List<FirmNodeRow>> links) {
		return Stream
			.concat(firms.stream().map(FirmRow::asOf),
					links.values().stream().flatMap(List::stream).map(FirmNodeRow::asOf))
			.filter(Objects::nonNull)
			.max(String::compareTo)
			.orElse(null);
	}

}
