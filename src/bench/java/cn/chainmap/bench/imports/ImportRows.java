package cn.chainmap.bench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that are imported, made up from their numbers: the same numbers make the same
 * rows.
 */
final class ImportRows {

	static final int NODES = 300;

	/** Where the chain map is looked at meanwhile. */
	static final String HOME = "省0/市0/区0";

	static final String CHAIN = "X";

	private static final int DISTRICTS = 200;

	private static final long SEED = 42;

	private ImportRows() {
	}

	static List<String> chainHead() {
		return List.of("id", "name", "source");
	}

	static Stream<List<String>> chains() {
		return Stream.of(List.of(CHAIN, "链X", "基准"));
	}

	static List<String> nodeHead() {
		return List.of("id", "chain_id", "name", "terminal", "source");
	}

	static Stream<List<String>> nodes() {
		return IntStream.range(0, NODES)
			.mapToObj(i -> List.of("n" + i, CHAIN, "环节" + i, (i < NODES / 10) ? "true" : "false", "基准"));
	}

	static List<String> supplyHead() {
		return List.of("from_node_id", "to_node_id", "criticality", "source");
	}

	/** Two inputs a node, further up. */
	static Stream<List<String>> supplies() {
		return IntStream.range(0, NODES)
			.boxed()
			.flatMap(i -> Stream.of(2 * i + NODES / 10, 2 * i + NODES / 10 + 1)
				.filter(input -> input < NODES)
				.map(input -> List.of("n" + input, "n" + i, "" + (1 + (i + input) % 5), "基准")));
	}

	static List<String> firmHead() {
		return List.of("id", "name", "status", "province", "city", "district", "products", "source");
	}

	/** The only firm there is before, at the place that is looked at. */
	static Stream<List<String>> homeFirm() {
		return Stream.of(List.of("h0", "本地样例企业", "operating", "省0", "市0", "区0", "产品0", "基准"));
	}

	static Stream<List<String>> firms(int count) {
		Random random = new Random(SEED);
		return IntStream.range(0, count).mapToObj(i -> {
			int district = random.nextInt(DISTRICTS);
			return List.of("f" + i, "样例企业" + i, "operating", "省" + district / 40, "市" + district / 10, "区" + district,
					"产品" + random.nextInt(NODES), "基准");
		});
	}

	static List<String> linkHead() {
		return List.of("firm_id", "node_id", "role", "confidence", "source");
	}

	/** Two or three a firm, each of another node. */
	static Stream<List<String>> links(int firms) {
		Random random = new Random(SEED + 1);
		return IntStream.range(0, firms * 5 / 2).mapToObj(i -> {
			int firm = (int) (i / 2.5);
			return List.of("f" + firm, "n" + (firm * 7L + i * 31L) % NODES, "produces", "0." + (1 + random.nextInt(9)),
					"基准");
		});
	}

	/** Columns of the one large sheet, by key. */
	static List<String> sheetHead() {
		return List.of("id", "name", "aliases", "local", "status", "closed_at", "province", "city", "district", "scale",
				"tags", "products", "business_scope_short", "revenue_wan_yuan", "contact_name", "phone", "email",
				"source", "as_of", "basis");
	}

	static Stream<List<String>> sheet(int count) {
		Random random = new Random(SEED + 2);
		return IntStream.range(0, count).mapToObj(i -> {
			int district = random.nextInt(DISTRICTS);
			boolean closed = i % 20 == 0;
			List<String> row = new ArrayList<>(
					List.of("s" + i, "表内样例企业" + i, "样例" + i + ";表样" + i, "", closed ? "关停" : "在营"));
			row.addAll(List.of(closed ? "2024-05-0" + (1 + i % 9) : "", "省" + district / 40, "市" + district / 10,
					"区" + district, (i % 3 == 0) ? "规上" : "小微"));
			row.addAll(List.of((i % 7 == 0) ? "高新技术企业" : "",
					"产品" + random.nextInt(NODES) + "、产品" + random.nextInt(NODES),
					"产品" + random.nextInt(NODES) + "的研发、制造与销售", "" + random.nextInt(1_000_000), "样例联系人" + i % 1000));
			row.addAll(List.of("13800000000", "c" + i % 1000 + "@example.com", "基准", "2026-0" + (1 + i % 9),
					(i % 2 == 0) ? "填报" : "公开"));
			return List.copyOf(row);
		});
	}

}
