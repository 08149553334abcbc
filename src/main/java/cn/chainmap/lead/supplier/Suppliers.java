package cn.chainmap.lead.supplier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.firm.match.ProductMatch;
import cn.chainmap.firm.match.ProductMatching;
import cn.chainmap.gap.FirmNames;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.rate.PurchaseRate;
import cn.chainmap.gap.rate.PurchaseRates;
import cn.chainmap.gap.rate.RateReports;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.target.SiteFit;
import cn.chainmap.lead.target.SiteMatches;
import cn.chainmap.park.Place;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.Page;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/**
 * Reads supplier lists of chain leaders (以商招商). Places must be tracked.
 */
@Service
public class Suppliers {

	/** Lines that are read of one list. */
	static final int MOST_LINES = 20_000;

	private static final int MOST_NAMES = 3;

	private final CypherRunner cypher;

	private final RateReports rates;

	private final Snapshots snapshots;

	private final FirmNames names;

	private final SiteMatches sites;

	private final ProductMatching products;

	Suppliers(CypherRunner cypher, RateReports rates, Snapshots snapshots, FirmNames names, SiteMatches sites,
			ProductMatching products) {
		this.cypher = cypher;
		this.rates = rates;
		this.snapshots = snapshots;
		this.names = names;
		this.sites = sites;
		this.products = products;
	}

	/** Local firms whose suppliers matter: leaders, and all that have a list. */
	public List<Buyer> buyers(Place place) {
		return this.cypher.list("lead/list-buyers", Map.of("place", place.code()),
				row -> new Buyer(row.get("id").asString(), row.get("name").asString(),
						row.get("status").asString("UNVERIFIED"), row.get("tagged").asBoolean(),
						row.get("lines").asInt(), row.get("years").asList(Value::asString)));
	}

	/**
	 * One page of the list of a firm.
	 * @throws NotFoundException when there is no such firm
	 */
	public SupplierList list(String leader, Place place, SupplierFilter filter) {
		Reading reading = read(leader, place, filter.year());
		List<SupplierLine> wanted = reading.lines().stream().filter(filter::takes).toList();
		int from = (int) Math.min(filter.page().skip(), wanted.size());
		List<SupplierLine> shown = wanted.subList(from, Math.min(wanted.size(), from + filter.page().size()));
		return reading.list(Page.of(complete(reading, place, shown), filter.page(), wanted.size()));
	}

	/**
	 * All lines of the list that a filter takes, with what to say of each.
	 * @throws NotFoundException when there is no such firm
	 */
	public SupplierList listAll(String leader, Place place, SupplierFilter filter) {
		Reading reading = read(leader, place, filter.year());
		List<SupplierLine> wanted = reading.lines().stream().filter(filter::takes).toList();
		return reading.list(new Page<>(complete(reading, place, wanted), 0, Math.max(1, wanted.size()), wanted.size()));
	}

	private Reading read(String leader, Place place, @Nullable String year) {
		String name = this.names.map(List.of(leader)).get(leader);
		if (name == null) {
			throw new NotFoundException("企业", leader);
		}
		List<String> years = this.cypher.list("lead/list-purchase-years", Map.of("leader", leader),
				row -> row.get("year").asString());
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("leader", leader);
		params.put("year", year);
		params.put("most", MOST_LINES + 1);
		params.put("mostNames", MOST_NAMES);
		List<SupplierLine> lines = this.cypher.list("lead/list-supplier-lines", params, SupplierLine::of);
		String shown = (year != null) ? year : years.isEmpty() ? null : years.get(0);
		return new Reading(leader, name, place, shown, years, lines, this.rates.purchases(place));
	}

	private List<SupplierLine> complete(Reading reading, Place place, List<SupplierLine> lines) {
		List<String> nodes = lines.stream()
			.filter(line -> line.category() == SupplierClass.OUTSIDE)
			.map(SupplierLine::nodeId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<String, List<SiteFit>> fits = nodes.isEmpty() ? Map.of() : this.sites.map(place, null, nodes, Map.of());
		Map<String, CallSentence.Users> users = users(place, reading.leader(), nodes);
		Map<String, List<SupplierLine.NodeCandidate>> maybe = candidates(place, lines);
		Topology topology = this.snapshots.get(place).topology();
		CallSentence words = new CallSentence(place.name(), reading.name());
		Map<String, String> makers = this.names
			.map(lines.stream().flatMap(line -> line.alternatives().stream()).map(SupplierLine.Named::id).toList());
		List<SupplierLine> complete = new ArrayList<>();
		for (SupplierLine read : lines) {
			String node = Objects.requireNonNullElse(read.nodeId(), "");
			SupplierLine line = read.named(makers)
				.with(chain(topology, node), reading.share(read), reading.after(List.of(read)),
						(read.nodeId() == null) ? maybe.getOrDefault(read.product(), List.of()) : List.of());
			complete.add(switch (line.category()) {
				case OUTSIDE -> line.saying(words.toSupplier(line, users.getOrDefault(node, CallSentence.Users.NONE),
						fits.getOrDefault(node, List.of())), line.supplier());
				case LOCAL_SAME -> line.saying(words.toLeader(line), reading.name());
				case LOCAL, UNMATCHED -> line;
			});
		}
		return complete;
	}

	private static @Nullable String chain(Topology topology, String node) {
		return topology.node(node)
			.flatMap(known -> known.memberships().stream().findFirst())
			.map(membership -> membership.chain())
			.orElse(null);
	}

	private Map<String, CallSentence.Users> users(Place place, String leader, List<String> nodes) {
		Map<String, CallSentence.Users> users = new HashMap<>();
		if (!nodes.isEmpty()) {
			this.cypher
				.list("lead/list-node-users",
						Map.of("place", place.code(), "nodes", nodes, "leader", leader, "most", MOST_NAMES),
						row -> Map.entry(row.get("node").asString(),
								new CallSentence.Users(row.get("firms").asList(Value::asString),
										row.get("total").asInt())))
				.forEach(entry -> users.put(entry.getKey(), entry.getValue()));
		}
		return users;
	}

	/** What the products may be that are not matched; names come from the topology. */
	private Map<String, List<SupplierLine.NodeCandidate>> candidates(Place place, List<SupplierLine> lines) {
		List<String> open = lines.stream()
			.filter(line -> line.nodeId() == null && !line.product().isEmpty())
			.map(SupplierLine::product)
			.distinct()
			.toList();
		if (open.isEmpty()) {
			return Map.of();
		}
		Topology topology = this.snapshots.get(place).topology();
		Map<String, List<SupplierLine.NodeCandidate>> maybe = new HashMap<>();
		for (ProductMatch match : this.products.match(open)) {
			maybe.put(match.product(),
					match.candidates()
						.stream()
						.map(one -> SupplierLine.NodeCandidate.of(one,
								topology.node(one.nodeId()).map(node -> node.name()).orElse(one.nodeId())))
						.toList());
		}
		return maybe;
	}

	/** A list as it was read. */
	private record Reading(String leader, String name, Place place, @Nullable String year, List<String> years,
			List<SupplierLine> read, PurchaseRates rates) {

		List<SupplierLine> lines() {
			return (this.read.size() > MOST_LINES) ? this.read.subList(0, MOST_LINES) : this.read;
		}

		double amount() {
			return sum(lines());
		}

		@Nullable Double share(SupplierLine line) {
			Double amount = line.amountWanYuan();
			return (amount == null || amount() <= 0) ? null : Double.valueOf(amount / amount());
		}

		/** The leader's rate if some lines became local; only of the newest year. */
		@Nullable Double after(List<SupplierLine> lines) {
			boolean newest = this.years.isEmpty() || this.years.get(0).equals(this.year);
			PurchaseRate now = this.rates.ofFirm(this.leader);
			if (!newest || now.actual() == null) {
				return null;
			}
			Map<String, Double> more = new HashMap<>();
			for (SupplierLine line : lines) {
				Double value = line.valueWanYuan();
				String node = line.nodeId();
				if (line.isOpen() && value != null && node != null) {
					more.merge(node, value, Double::sum);
				}
			}
			return more.isEmpty() ? null : this.rates.withMoreLocal(this.leader, more).ofFirm(this.leader).actual();
		}

		SupplierList list(Page<SupplierLine> page) {
			List<SupplierList.Group> groups = new ArrayList<>();
			for (SupplierClass category : SupplierClass.values()) {
				List<SupplierLine> own = lines().stream().filter(line -> line.category() == category).toList();
				groups.add(new SupplierList.Group(category, category.label(), own.size(), sum(own)));
			}
			double value = sum(lines().stream().filter(SupplierLine::isOpen).toList());
			PurchaseRate rate = this.rates.ofFirm(this.leader);
			long open = lines().stream().filter(line -> line.nodeId() == null).count();
			String note = (rate.actual() == null) ? rate.reason()
					: (open > 0) ? "有 " + open + " 行产品没有对上环节，不在采购额口径之内" : null;
			return new SupplierList(this.leader, this.name, this.place.name(), this.year, this.years, groups, amount(),
					(int) lines().stream().filter(line -> line.amountWanYuan() == null).count(), value,
					(amount() > 0) ? Double.valueOf(value / amount()) : null, rate, after(lines()), note,
					this.read.size() > MOST_LINES, page, "lead/list-supplier-lines");
		}

		private static double sum(List<SupplierLine> lines) {
			return lines.stream()
				.map(SupplierLine::amountWanYuan)
				.filter(Objects::nonNull)
				.mapToDouble(Double::doubleValue)
				.sum();
		}

	}

}
