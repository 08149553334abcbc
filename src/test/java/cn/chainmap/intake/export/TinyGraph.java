package cn.chainmap.intake.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;

/**
 * A graph with one or two things of every kind, and what writers make of it.
 */
final class TinyGraph {

	static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-26T12:00:00+08:00");

	final Map<SheetKind, MemoryStore> stores = MemoryStore.all();

	static TinyGraph full() {
		TinyGraph graph = new TinyGraph();
		graph.add(SheetKind.CHAINS, Map.of("id", "X", "name", "链X", "source", "测试"));
		graph.add(SheetKind.NODES, Map.of("id", "g", "name", "钢板", "chain_id", List.of("X"), "aliases",
				List.of("板材", "厚板"), "stage", "upstream", "importance", 0.5, "terminal", false));
		graph.add(SheetKind.NODES, Map.of("id", "d", "name", "大梁", "chain_id", List.of("X", "没有的链")));
		graph.add(SheetKind.SUPPLIES, Map.of("from_node_id", "g", "to_node_id", "d", "relation", "input", "required",
				true, "criticality", 5.0));
		graph.add(SheetKind.PARKS, Map.of("id", "P", "name", "园区", "idle_plant_sqm", 1200.5));
		graph.add(SheetKind.FIRMS, Map.of("id", "F1", "name", "甲厂", "local", true, "status", "operating", "park_id",
				"P", "phone", "13800000000", "contact_name", "某人", "revenue_wan_yuan", 1.0E7));
		graph.add(SheetKind.FIRMS, Map.of("id", "F2", "name", "乙厂"));
		graph.add(SheetKind.FIRM_NODES, Map.of("firm_id", "F1", "node_id", "g", "role", "produces", "confidence", 0.9));
		graph.add(SheetKind.FIRM_NODES, Map.of("firm_id", "F1", "node_id", "g", "role", "consumes"));
		graph.add(SheetKind.PURCHASES,
				Map.of("buyer_id", "F2", "supplier_id", "F1", "node_id", "g", "amount_wan_yuan", 100.0));
		graph.add(SheetKind.SITES, Map.of("id", "S", "name", "一号厂房", "park_id", "P", "kind", "plant", "gas", true));
		graph.add(SheetKind.PROJECTS, Map.of("id", "J", "name", "新项目", "firm_id", "F2", "site_id", "S", "node_id",
				List.of("d"), "stage", "signed"));
		graph.add(SheetKind.INDICATORS, Map.of("id", "T1", "indicator", "产值", "value", "100", "type", "target"));
		return graph;
	}

	void add(SheetKind kind, Map<String, Object> values) {
		this.stores.get(kind).add(values);
	}

	Export export(boolean contacts) {
		return export(contacts, new WholeRows(List.copyOf(this.stores.values())));
	}

	Export export(boolean contacts, ExportRows rows) {
		Map<SheetKind, Long> counts = new EnumMap<>(SheetKind.class);
		this.stores.values().forEach((ImageStore store) -> counts.put(store.kind(), store.count()));
		return new Export(new ExportHead(ExportView.WHOLE, contacts, "张三", AT, counts), rows,
				new ExportTally(() -> false));
	}

	static byte[] write(Writing writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Writes something. */
	interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
