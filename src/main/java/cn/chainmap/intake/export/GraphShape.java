package cn.chainmap.intake.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;

/**
 * How the kinds of sheet make a graph: some are nodes, some are edges, and some columns
 * of nodes name other nodes and so are edges too. Edges go the way goods go: from input
 * to output, from supplier to buyer, from firm to what it makes or needs.
 */
final class GraphShape {

	/** Kinds whose rows are nodes. */
	static final Set<SheetKind> NODES = ordered(SheetKind.CHAINS, SheetKind.NODES, SheetKind.PARKS, SheetKind.FIRMS,
			SheetKind.SITES, SheetKind.PROJECTS, SheetKind.INDICATORS);

	/** Kinds whose rows are edges. */
	static final Set<SheetKind> EDGES = ordered(SheetKind.SUPPLIES, SheetKind.FIRM_NODES, SheetKind.PURCHASES);

	/** Columns of edges that are their ends. */
	static final Set<String> ENDS = Set.of("from_node_id", "to_node_id", "firm_id", "node_id", "role", "buyer_id",
			"supplier_id");

	/** Columns of nodes that name other nodes, in the order of their edges. */
	private static final List<Reference> REFERENCES = List.of(
			new Reference(SheetKind.NODES, "chain_id", SheetKind.CHAINS, "属于", false),
			new Reference(SheetKind.PARKS, "focus_chains", SheetKind.CHAINS, "主导产业", false),
			new Reference(SheetKind.FIRMS, "park_id", SheetKind.PARKS, "位于", false),
			new Reference(SheetKind.SITES, "park_id", SheetKind.PARKS, "位于", false),
			new Reference(SheetKind.PROJECTS, "firm_id", SheetKind.FIRMS, "投资", true),
			new Reference(SheetKind.PROJECTS, "node_id", SheetKind.NODES, "涉及环节", false),
			new Reference(SheetKind.PROJECTS, "site_id", SheetKind.SITES, "选址", false));

	private GraphShape() {
	}

	static String nodeId(SheetKind kind, String key) {
		return kind.code() + ":" + key;
	}

	/** The nodes that some images are. */
	static List<GraphElement> nodes(SheetKind kind, List<Image> images) {
		return images.stream().map(image -> GraphElement.node(kind, image, label(kind, image))).toList();
	}

	/** The edges that some images are or name; an end that is not there makes no edge. */
	static List<GraphElement> edges(SheetKind kind, List<Image> images, ExportRows rows) {
		List<GraphElement> edges = new ArrayList<>();
		if (EDGES.contains(kind)) {
			images.forEach(image -> edges.add(edge(kind, image)));
		}
		for (Reference reference : REFERENCES) {
			if (reference.from() == kind) {
				Set<String> named = new LinkedHashSet<>();
				images.forEach(image -> named.addAll(names(image, reference)));
				Set<String> present = rows.present(reference.to(), named);
				images.forEach(image -> names(image, reference).stream()
					.filter(present::contains)
					.forEach(name -> edges.add(edge(reference, image, name))));
			}
		}
		return edges;
	}

	/** Whether some rows of a kind may be or name edges. */
	static boolean hasEdges(SheetKind kind) {
		return EDGES.contains(kind) || REFERENCES.stream().anyMatch(reference -> reference.from() == kind);
	}

	private static GraphElement edge(SheetKind kind, Image image) {
		String id = kind.code() + ":" + image.key();
		return switch (kind) {
			case SUPPLIES -> new GraphElement(id,
					Optional.of(word(kind, image, "relation")).filter(word -> !word.isEmpty()).orElse("供应"), "供应关系",
					nodeId(SheetKind.NODES, text(image, "from_node_id")),
					nodeId(SheetKind.NODES, text(image, "to_node_id")), kind, image);
			case FIRM_NODES -> new GraphElement(id, word(kind, image, "role"), word(kind, image, "role"),
					nodeId(SheetKind.FIRMS, text(image, "firm_id")), nodeId(SheetKind.NODES, text(image, "node_id")),
					kind, image);
			case PURCHASES -> new GraphElement(id, "供货", "采购关系", nodeId(SheetKind.FIRMS, text(image, "supplier_id")),
					nodeId(SheetKind.FIRMS, text(image, "buyer_id")), kind, image);
			default -> throw new IllegalArgumentException(kind + " is no kind of edge");
		};
	}

	private static GraphElement edge(Reference reference, Image image, String name) {
		String from = nodeId(reference.from(), image.key());
		String to = nodeId(reference.to(), name);
		String id = reference.column() + ":" + image.key() + ">" + name;
		return new GraphElement(reference.from().code() + "." + id, reference.label(), reference.label(),
				reference.reversed() ? to : from, reference.reversed() ? from : to, reference.from(), null);
	}

	private static Collection<String> names(Image image, Reference reference) {
		Object value = image.values().get(reference.column());
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> list) ? new LinkedHashSet<>(list.stream().map(String::valueOf).toList())
				: Set.of(value.toString());
	}

	private static String label(SheetKind kind, Image image) {
		String name = text(image, (kind == SheetKind.INDICATORS) ? "indicator" : "name");
		return name.isEmpty() ? image.key() : name;
	}

	private static String word(SheetKind kind, Image image, String column) {
		return kind.columns()
			.stream()
			.filter(one -> one.key().equals(column))
			.findFirst()
			.map((SheetColumn one) -> CellText.words(one, image.values().get(column)))
			.orElse("");
	}

	private static String text(Image image, String column) {
		return String.valueOf(image.values().getOrDefault(column, ""));
	}

	private static Set<SheetKind> ordered(SheetKind... kinds) {
		Map<SheetKind, Boolean> set = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : kinds) {
			set.put(kind, true);
		}
		return java.util.Collections.unmodifiableSet(set.keySet());
	}

	/**
	 * A column of nodes that names nodes.
	 *
	 * @param from the kind with the column
	 * @param column its key
	 * @param to the kind it names
	 * @param label the name of the edge
	 * @param reversed whether the edge comes from the node named
	 */
	private record Reference(SheetKind from, String column, SheetKind to, String label, boolean reversed) {

	}

}
