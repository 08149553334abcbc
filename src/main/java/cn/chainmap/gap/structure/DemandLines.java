package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The demand lines (需求线) of a place: each present node needs each of its input groups,
 * and a line is satisfied (已配套) when a member is present. Lines with the same node and
 * members are one. For the lines of one chain use {@link ProductionGraph#inChain}.
 */
public final class DemandLines {

	private final ProductionGraph graph;

	private final Set<String> present;

	private final List<Line> lines;

	private DemandLines(ProductionGraph graph, Set<String> present, Collection<InputGroup> groups) {
		this.graph = graph;
		this.present = present;
		this.lines = groups.stream().map(group -> new Line(group, isSatisfied(group, present))).toList();
	}

	/**
	 * The lines when these nodes are present; ids the graph does not have add none.
	 * O(groups of present nodes).
	 */
	public static DemandLines of(ProductionGraph graph, Set<String> present) {
		Set<String> known = known(graph, present);
		return new DemandLines(graph, known, known.stream().flatMap(node -> graph.groups(node).stream()).toList());
	}

	/** The lines, by node and members. */
	public List<Line> lines() {
		return this.lines;
	}

	/** Number of lines. */
	public int total() {
		return this.lines.size();
	}

	/** Number of satisfied lines. */
	public int satisfied() {
		return (int) this.lines.stream().filter(Line::satisfied).count();
	}

	/** The lines that are not satisfied. */
	public List<InputGroup> open() {
		return this.lines.stream().filter(line -> !line.satisfied()).map(Line::group).toList();
	}

	/**
	 * Supporting rate by category (品类口径本地配套率) = satisfied lines / lines, 0 to 1; empty
	 * without lines.
	 */
	public OptionalDouble rate() {
		return this.lines.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of((double) satisfied() / this.lines.size());
	}

	/** The same lines, judged by other present nodes: the fixed base (固定基期). */
	public DemandLines judgedBy(Set<String> nodes) {
		return new DemandLines(this.graph, known(this.graph, nodes), this.lines.stream().map(Line::group).toList());
	}

	/** What changes when these nodes are present instead. */
	public LineChange changeTo(Set<String> nodes) {
		DemandLines after = of(this.graph, nodes);
		DemandLines fixedBase = judgedBy(nodes);
		List<InputGroup> closed = new ArrayList<>();
		List<InputGroup> broken = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Line was = this.lines.get(i);
			boolean is = fixedBase.lines.get(i).satisfied();
			if (is && !was.satisfied()) {
				closed.add(was.group());
			}
			else if (!is && was.satisfied() && after.present.contains(was.group().node())) {
				broken.add(was.group());
			}
		}
		Set<InputGroup> known = new HashSet<>();
		this.lines.forEach(line -> known.add(line.group()));
		List<InputGroup> opened = after.open().stream().filter(group -> !known.contains(group)).toList();
		return new LineChange(this, after, fixedBase, closed, opened, broken, orphans(after.present));
	}

	/**
	 * Loss (企业流失影响) of each firm, 0 to 1: the share of these lines that are satisfied and
	 * would not be, or would have lost their node, without the firm at all its nodes.
	 * Above 0 the firm is a single point of failure (单点风险). Empty without lines. O(firms
	 * + Σ members).
	 * @param supply who makes the present nodes
	 */
	public Map<String, Double> losses(LocalSupply supply) {
		if (this.lines.isEmpty()) {
			return Map.of();
		}
		Map<String, Integer> lost = new TreeMap<>();
		supply.firms().forEach(firm -> lost.put(firm, 0));
		for (Line line : this.lines) {
			if (line.satisfied()) {
				Set<String> firms = new HashSet<>();
				addKnown(firms, supply.soleMaker(line.group().node()));
				addKnown(firms, soleMaker(line.group(), supply));
				firms.forEach(firm -> lost.merge(firm, 1, Integer::sum));
			}
		}
		Map<String, Double> losses = new TreeMap<>();
		lost.forEach((firm, count) -> losses.put(firm, (double) count / this.lines.size()));
		return Collections.unmodifiableMap(losses);
	}

	/** Loss of one firm, see {@link #losses}; empty without lines. */
	public OptionalDouble loss(String firm, LocalSupply supply) {
		return this.lines.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(losses(supply).getOrDefault(firm, 0.0));
	}

	/**
	 * The lines that hang on one firm (单一来源): satisfied, and exactly one firm makes a
	 * member.
	 */
	public List<InputGroup> singleSourced(LocalSupply supply) {
		return this.lines.stream().filter(Line::satisfied).map(Line::group).filter(supply::isSingleSource).toList();
	}

	/** For each node, which of the {@link #open} lines it would satisfy, by number. */
	public Map<String, List<Integer>> openByMember() {
		Map<String, List<Integer>> byMember = new HashMap<>();
		List<InputGroup> open = open();
		for (int i = 0; i < open.size(); i++) {
			for (String member : open.get(i).members()) {
				byMember.computeIfAbsent(member, any -> new ArrayList<>()).add(i);
			}
		}
		return byMember;
	}

	private List<String> orphans(Set<String> after) {
		Set<String> orphans = new TreeSet<>();
		for (String gone : this.present) {
			if (!after.contains(gone)) {
				this.graph.groups(gone).forEach(group -> orphans.addAll(group.members()));
			}
		}
		orphans.removeIf(input -> !after.contains(input)
				|| this.graph.descendantsWithin(input, 1).stream().anyMatch(after::contains));
		return List.copyOf(orphans);
	}

	/** The firm without which no member is present; {@code null} when there is none. */
	private @Nullable String soleMaker(InputGroup group, LocalSupply supply) {
		List<String> there = group.members().stream().filter(this.present::contains).toList();
		String maker = supply.soleMaker(there.get(0));
		boolean alone = maker != null && there.stream().allMatch(member -> maker.equals(supply.soleMaker(member)));
		return alone ? maker : null;
	}

	private static Set<String> known(ProductionGraph graph, Set<String> nodes) {
		Set<String> known = new TreeSet<>(nodes);
		known.removeIf(node -> !graph.contains(node));
		return known;
	}

	private static void addKnown(Set<String> firms, @Nullable String firm) {
		if (firm != null) {
			firms.add(firm);
		}
	}

	private static boolean isSatisfied(InputGroup group, Set<String> present) {
		return present.contains(group.node()) && group.members().stream().anyMatch(present::contains);
	}

	/**
	 * A demand line.
	 *
	 * @param group the node that needs it and the members that will do
	 * @param satisfied whether the node and a member are present
	 */
	public record Line(InputGroup group, boolean satisfied) {
	}

}
