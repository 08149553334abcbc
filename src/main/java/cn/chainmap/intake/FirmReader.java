package cn.chainmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.park.PlaceRow;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads firms, where they are, and what they make and need.
 */
final class FirmReader {

	private static final String AREA = "本地";

	private static final Map<String, String> LEVELS = levels();

	private final Set<String> parkIds;

	private final Consumer<ImportIssue> issues;

	private final Map<String, PlaceRow> places = new LinkedHashMap<>();

	private @Nullable String homePlace;

	FirmReader(Set<String> parkIds, Consumer<ImportIssue> issues) {
		this.parkIds = parkIds;
		this.issues = issues;
	}

	/** Places of the firms read, larger ones first. */
	List<PlaceRow> places() {
		return List.copyOf(this.places.values());
	}

	/**
	 * Code of the place whose firms the data marks as local; {@code null} when it has
	 * none.
	 */
	@Nullable String homePlace() {
		return this.homePlace;
	}

	List<FirmRow> readFirms(List<CsvRow> rows) {
		Map<CsvRow, Boolean> local = new LinkedHashMap<>();
		rows.forEach(row -> local.put(row, Boolean.TRUE.equals(row.flag("local", this.issues))));
		this.homePlace = findHome(local);
		return local.entrySet().stream().map(entry -> firm(entry.getKey(), entry.getValue())).toList();
	}

	Map<String, List<FirmNodeRow>> readLinks(CsvTable table, Set<String> firmIds, Set<String> nodeIds) {
		Map<String, Map<String, FirmNodeRow>> links = new HashMap<>();
		for (CsvRow row : table.rows()) {
			String role = row.text("role").toLowerCase(Locale.ROOT);
			if (!firmIds.contains(row.text("firm_id"))) {
				this.issues.accept(row.issue("firm_id", "没有这家企业，已略过该行"));
			}
			else if (!nodeIds.contains(row.text("node_id"))) {
				this.issues.accept(row.issue("node_id", "没有这个环节，已略过该行"));
			}
			else if (!Set.of("produces", "consumes").contains(role)) {
				this.issues.accept(row.issue("role", "应为 produces（生产）或 consumes（消耗），已略过该行"));
			}
			else if (links.computeIfAbsent(role, key -> new LinkedHashMap<>())
				.putIfAbsent(row.text("firm_id") + "|" + row.text("node_id"), link(row)) != null) {
				this.issues.accept(row.issue("", "同一企业与环节的关系重复，已略过该行"));
			}
		}
		return links.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
	}

	private FirmNodeRow link(CsvRow row) {
		Double confidence = row.number("confidence", 0, 1, this.issues);
		if (row.text("confidence").isEmpty()) {
			this.issues.accept(row.issue("confidence", "没有写把握程度，不计为有效供给"));
		}
		String source = row.text("source");
		return new FirmNodeRow(row.text("firm_id"), row.text("node_id"), confidence,
				basis(source, confidence, row.text("basis")), source, SourceRef.newestDate(source),
				row.number(row.text("role").equalsIgnoreCase("consumes") ? "amount_wan_yuan" : "capacity_wan_yuan", 0,
						1e9, this.issues),
				row.number("local_amount_wan_yuan", 0, 1e9, this.issues),
				row.number("revenue_share", 0, 1, this.issues));
	}

	/**
	 * How a link is known: stated in the file, or else read off its source and
	 * confidence.
	 */
	static Basis basis(String source, @Nullable Double confidence, String stated) {
		for (Basis basis : Basis.values()) {
			if (basis.name().equalsIgnoreCase(stated)) {
				return basis;
			}
		}
		return Basis.of(source, confidence);
	}

	private FirmRow firm(CsvRow row, boolean local) {
		FirmStatus status = FirmStatus.parse(row.text("status")).orElse(null);
		if (status == null) {
			this.issues.accept(row.issue("status", "不认识的状态，已按未核实处理"));
			status = FirmStatus.UNVERIFIED;
		}
		String source = row.text("source");
		return new FirmRow(row.text("id"), row.text("name"), row.textOrNull("uscc"), row.list("aliases"), status,
				row.textOrNull("province"), row.textOrNull("city"), row.textOrNull("district"), row.textOrNull("scale"),
				row.list("tags"), row.text("products"), row.text("business_scope_short"), source,
				SourceRef.newestDate(source), row.textOrNull("closed_at"),
				row.number("revenue_wan_yuan", 0, 1e9, this.issues), places(row, local));
	}

	/**
	 * Where a firm is. The file's local flag decides whether it is in the local place,
	 * even where the address says otherwise.
	 */
	private List<String> places(CsvRow row, boolean local) {
		List<String> codes = new ArrayList<>();
		path(row).forEach(place -> this.places.putIfAbsent(place.code(), place));
		String address = address(row);
		boolean inside = this.homePlace != null && within(address, this.homePlace);
		if (local && !inside && this.homePlace != null) {
			codes.add(this.homePlace);
		}
		if (!local && inside) {
			this.issues.accept(row.issue("local", "地址在本地（" + address + "）却标为非本地，按非本地处理"));
		}
		else if (!address.isEmpty()) {
			codes.add(address);
		}
		String park = row.text("park_id");
		if (!park.isEmpty()) {
			if (this.parkIds.contains(park) && local) {
				codes.add(park);
			}
			else {
				this.issues
					.accept(row.issue("park_id", this.parkIds.contains(park) ? "非本地企业不计入本地园区，已略去" : "没有这个园区，已略去"));
			}
		}
		return codes;
	}

	/**
	 * The local place: the district that all local firms share, when no other firm is in
	 * it; otherwise an area of its own.
	 */
	private @Nullable String findHome(Map<CsvRow, Boolean> local) {
		Set<String> addresses = local.entrySet()
			.stream()
			.filter(Map.Entry::getValue)
			.map(entry -> address(entry.getKey()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (addresses.isEmpty()) {
			return null;
		}
		String shared = addresses.iterator().next();
		boolean exclusive = addresses.size() == 1 && !shared.isEmpty()
				&& local.entrySet()
					.stream()
					.noneMatch(entry -> !entry.getValue() && within(address(entry.getKey()), shared));
		if (exclusive) {
			return shared;
		}
		this.places.put(AREA, new PlaceRow(AREA, AREA, "AREA", null));
		return AREA;
	}

	/**
	 * Places from the province down; a municipality is its own city, so it stands once.
	 */
	private static List<PlaceRow> path(CsvRow row) {
		List<PlaceRow> path = new ArrayList<>();
		String above = "";
		for (Map.Entry<String, String> level : LEVELS.entrySet()) {
			String name = row.text(level.getKey()).replace("/", "／");
			if (!name.isEmpty() && !name.equals(above)) {
				PlaceRow parent = path.isEmpty() ? null : path.get(path.size() - 1);
				path.add(new PlaceRow((parent == null) ? name : parent.code() + "/" + name, name, level.getValue(),
						(parent == null) ? null : parent.code()));
				above = name;
			}
		}
		return path;
	}

	private static String address(CsvRow row) {
		List<PlaceRow> path = path(row);
		return path.isEmpty() ? "" : path.get(path.size() - 1).code();
	}

	private static Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		levels.put("province", "PROVINCE");
		levels.put("city", "CITY");
		levels.put("district", "DISTRICT");
		return levels;
	}

	private static boolean within(String code, String place) {
		return code.equals(place) || code.startsWith(place + "/");
	}

}
