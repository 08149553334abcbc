package cn.chainmap.intake.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.table.SheetKind;

/**
 * The rows that belong to a view, decided portion by portion:
 * <ul>
 * <li>core nodes: those of the chain, among them those asked for; nodes: the core nodes
 * and the nodes they need or feed, as on the map;
 * <li>supply lines: those with an end in the core; chains: those of the nodes;
 * <li>firms: those in the place or below it that make or need a core node (any firm of
 * the place when neither chain nor nodes are asked for);
 * <li>links: of these firms, with core nodes; purchases: those with both ends among these
 * firms;
 * <li>parks: those in the place, and those these firms are in; sites: those of these
 * parks;
 * <li>projects: those of these firms, and those for a core node on one of these sites;
 * <li>indicator values belong to no view.
 * </ul>
 */
final class ViewRows implements ExportRows {

	private final WholeRows whole;

	private final ViewFilter filter;

	private final ExportView view;

	ViewRows(WholeRows whole, ViewFilter filter, ExportView view) {
		this.whole = whole;
		this.filter = filter;
		this.view = view;
	}

	@Override
	public long count(SheetKind kind) {
		return keys(kind).mapToLong(List::size).sum();
	}

	@Override
	public Stream<List<Image>> portions(SheetKind kind) {
		return keys(kind).map(keys -> this.whole.read(kind, keys));
	}

	@Override
	public Set<String> present(SheetKind kind, Collection<String> keys) {
		return Set.copyOf(keep(kind, List.copyOf(this.whole.present(kind, keys))));
	}

	private Stream<List<String>> keys(SheetKind kind) {
		// Links are found from their firms: a small view of a large graph reads few of
		// them.
		boolean links = kind == SheetKind.FIRM_NODES;
		return this.whole.keys(links ? SheetKind.FIRMS : kind)
			.map(keys -> links ? linksOf(keep(SheetKind.FIRMS, keys)) : keep(kind, keys))
			.filter(keys -> !keys.isEmpty());
	}

	private List<String> linksOf(List<String> firms) {
		return firms.isEmpty() ? List.of()
				: this.filter.links(this.view, firms)
					.stream()
					.map(this.whole.store(SheetKind.FIRM_NODES)::key)
					.distinct()
					.toList();
	}

	private List<String> keep(SheetKind kind, List<String> keys) {
		if (keys.isEmpty()) {
			return keys;
		}
		return switch (kind) {
			case CHAINS -> among(keys, this.filter.chains(this.view, keys));
			case NODES -> among(keys, this.filter.nodes(this.view, keys).keySet());
			case FIRMS -> among(keys, this.filter.firms(this.view, keys));
			case PARKS -> among(keys, this.filter.parks(this.view, keys));
			case SUPPLIES -> supplies(keys);
			case FIRM_NODES -> throw new IllegalStateException("Links are found from their firms");
			case PURCHASES -> purchases(keys);
			case SITES -> sites(keys);
			case PROJECTS -> projects(keys);
			case INDICATORS -> List.of();
		};
	}

	private List<String> supplies(List<String> keys) {
		List<Image> lines = this.whole.read(SheetKind.SUPPLIES, keys);
		Map<String, Boolean> nodes = this.filter.nodes(this.view, values(lines, "from_node_id", "to_node_id"));
		return lines.stream()
			.filter(line -> Stream.of("from_node_id", "to_node_id")
				.anyMatch(end -> nodes.getOrDefault(text(line, end), false)))
			.map(Image::key)
			.toList();
	}

	private List<String> purchases(List<String> keys) {
		List<Image> purchases = this.whole.read(SheetKind.PURCHASES, keys);
		Set<String> firms = this.filter.firms(this.view, values(purchases, "buyer_id", "supplier_id"));
		return purchases.stream()
			.filter(purchase -> firms.contains(text(purchase, "buyer_id"))
					&& firms.contains(text(purchase, "supplier_id")))
			.map(Image::key)
			.toList();
	}

	private List<String> sites(List<String> keys) {
		List<Image> sites = this.whole.read(SheetKind.SITES, keys);
		Set<String> parks = this.filter.parks(this.view, values(sites, "park_id"));
		return sites.stream().filter(site -> parks.contains(text(site, "park_id"))).map(Image::key).toList();
	}

	private List<String> projects(List<String> keys) {
		List<Image> projects = this.whole.read(SheetKind.PROJECTS, keys);
		Set<String> firms = this.filter.firms(this.view, values(projects, "firm_id"));
		Map<String, Boolean> nodes = this.filter.nodes(this.view,
				projects.stream().flatMap(project -> list(project, "node_id").stream()).distinct().toList());
		Set<String> sites = Set.copyOf(sites(values(projects, "site_id")));
		return projects.stream()
			.filter(project -> firms.contains(text(project, "firm_id"))
					|| isForCoreNode(project, nodes) && isOnSite(project, sites))
			.map(Image::key)
			.toList();
	}

	private boolean isForCoreNode(Image project, Map<String, Boolean> nodes) {
		return !this.view.choosesNodes()
				|| list(project, "node_id").stream().anyMatch(node -> nodes.getOrDefault(node, false));
	}

	private boolean isOnSite(Image project, Set<String> sites) {
		return this.view.place() == null || sites.contains(text(project, "site_id"));
	}

	private static List<String> among(List<String> keys, Set<String> kept) {
		return keys.stream().filter(kept::contains).toList();
	}

	private static List<String> values(List<Image> images, String... columns) {
		return List.copyOf(images.stream()
			.flatMap(image -> Stream.of(columns).map(image.values()::get))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private static String text(Image image, String column) {
		return String.valueOf(image.values().getOrDefault(column, ""));
	}

	private static List<String> list(Image image, String column) {
		return (image.values().get(column) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

}
