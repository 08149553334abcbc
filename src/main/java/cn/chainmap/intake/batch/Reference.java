package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;

/**
 * A column whose cells name things of another kind (引用).
 *
 * @param column its key
 * @param target what they name
 */
record Reference(String column, SheetKind target) {

	private static final Map<SheetKind, List<Reference>> ALL = Map.of(SheetKind.NODES,
			List.of(new Reference("chain_id", SheetKind.CHAINS)), SheetKind.SUPPLIES,
			List.of(new Reference("from_node_id", SheetKind.NODES), new Reference("to_node_id", SheetKind.NODES)),
			SheetKind.PARKS, List.of(new Reference("focus_chains", SheetKind.CHAINS)), SheetKind.FIRMS,
			List.of(new Reference("park_id", SheetKind.PARKS)), SheetKind.FIRM_NODES,
			List.of(new Reference("firm_id", SheetKind.FIRMS), new Reference("node_id", SheetKind.NODES)),
			SheetKind.PURCHASES,
			List.of(new Reference("buyer_id", SheetKind.FIRMS), new Reference("supplier_id", SheetKind.FIRMS),
					new Reference("node_id", SheetKind.NODES)),
			SheetKind.SITES, List.of(new Reference("park_id", SheetKind.PARKS)), SheetKind.PROJECTS,
			List.of(new Reference("firm_id", SheetKind.FIRMS), new Reference("node_id", SheetKind.NODES),
					new Reference("site_id", SheetKind.SITES)));

	static List<Reference> of(SheetKind kind) {
		return ALL.getOrDefault(kind, List.of());
	}

	/** Kinds that rows may refer to. */
	static boolean isTarget(SheetKind kind) {
		return switch (kind) {
			case CHAINS, NODES, PARKS, FIRMS, SITES -> true;
			default -> false;
		};
	}

}
