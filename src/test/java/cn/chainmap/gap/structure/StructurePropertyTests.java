package cn.chainmap.gap.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random worlds against the definitions written down naively.
 */
class StructurePropertyTests {

	private static final int WORLDS = 400;

	@Test
	void agreesWithTheDefinitionsOnStructure() {
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			NaiveStructure naive = world.naive();
			ProductionGraph graph = world.graph();
			assertThat(graph.sinks()).as("seed %d", seed).isEqualTo(naive.sinks());
			assertThat(graph.depth()).as("seed %d", seed).isEqualTo(naive.depth());
			assertThat(graph.producible(Set.of())).as("seed %d", seed).isEqualTo(Set.copyOf(world.nodes));
			Set<String> removed = world.someNodes();
			assertThat(graph.producible(removed)).as("seed %d", seed).isEqualTo(naive.producible(removed));
			for (String node : world.nodes) {
				Set<Set<String>> groups = new HashSet<>();
				graph.groups(node).forEach(group -> groups.add(Set.copyOf(group.members())));
				assertThat(groups).as("seed %d", seed).isEqualTo(naive.groups(node)).hasSameSizeAs(graph.groups(node));
				for (int hops = 0; hops < 4; hops++) {
					assertThat(graph.ancestorsWithin(node, hops)).isEqualTo(naive.within(node, hops, false));
					assertThat(graph.descendantsWithin(node, hops)).isEqualTo(naive.within(node, hops, true));
				}
			}
		}
	}

	@Test
	void agreesWithTheDefinitionOfCriticality() {
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			NaiveStructure naive = world.naive();
			ProductionGraph graph = world.graph();
			List<String> terminals = new ArrayList<>((seed % 2 == 0) ? naive.sinks() : world.someNodes());
			terminals.add("elsewhere");
			Criticality crit = graph.critOfEach(terminals);
			for (String node : world.nodes) {
				assertThat(crit.ofNode(node)).as("seed %d", seed)
					.isEqualTo(naive.crit(Set.of(node), terminals))
					.isEqualTo(graph.crit(Set.of(node), terminals));
				for (InputGroup group : graph.groups(node)) {
					assertThat(crit.ofGroup(group)).as("seed %d", seed)
						.isEqualTo(naive.crit(Set.copyOf(group.members()), terminals));
				}
				double highest = graph.groupsWith(node)
					.stream()
					.mapToDouble(group -> crit.ofGroup(group).orElse(0))
					.max()
					.orElse(crit.ofNode(node).orElse(0));
				assertThat(crit.ofMostCriticalGroup(node).orElse(0)).isEqualTo(highest);
				assertThat(crit.mostCriticalGroup(node)).contains(node);
			}
		}
	}

	@Test
	void agreesWithTheDefinitionOfDemandLines() {
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			LocalSupply supply = world.supply();
			DemandLines lines = DemandLines.of(world.graph(), supply.present());
			Map<InputGroup, Boolean> expected = world.naive().lines(supply.present());
			assertThat(toMap(lines)).as("seed %d", seed).isEqualTo(expected).hasSize(lines.total());
			assertThat(toMap(DemandLines.of(world.graph().inChain("X"), supply.present()))).as("seed %d", seed)
				.isEqualTo(world.naive().inChain("X").lines(supply.present()));
			for (String firm : world.nodesByFirm.keySet()) {
				Map<InputGroup, Boolean> after = world.naive().lines(supply.without(List.of(firm)).present());
				long lost = expected.entrySet()
					.stream()
					.filter(line -> line.getValue() && !after.getOrDefault(line.getKey(), false))
					.count();
				if (!expected.isEmpty()) {
					assertThat(lines.loss(firm, supply)).as("seed %d", seed).hasValue((double) lost / expected.size());
				}
			}
		}
	}

	@Test
	void agreesWithTheDefinitionOfChange() {
		int falls = 0;
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			Set<String> before = world.supply().present();
			Set<String> after = (seed % 2 == 0) ? union(before, world.someNodes()) : world.someNodes();
			LineChange change = DemandLines.of(world.graph(), before).changeTo(after);
			Map<InputGroup, Boolean> was = world.naive().lines(before);
			Map<InputGroup, Boolean> is = world.naive().lines(after);
			assertThat(toMap(change.after())).isEqualTo(is);
			Set<InputGroup> closed = new HashSet<>();
			Set<InputGroup> opened = new HashSet<>();
			Set<InputGroup> broken = new HashSet<>();
			is.forEach((line, satisfied) -> {
				Boolean then = was.get(line);
				if (then == null) {
					if (!satisfied) {
						opened.add(line);
					}
				}
				else if (satisfied != then) {
					(satisfied ? closed : broken).add(line);
				}
			});
			assertThat(change.closed()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(closed);
			assertThat(change.opened()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(opened);
			assertThat(change.broken()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(broken);
			assertThat(change.fixedBase().total()).isEqualTo(was.size());
			assertThat(change.fixedBase().satisfied())
				.isEqualTo((int) was.keySet().stream().filter(line -> is.getOrDefault(line, false)).count());
			if (seed % 2 == 0) {
				assertThat(change.fixedBase().satisfied()).isGreaterThanOrEqualTo(change.before().satisfied());
				falls += (change.after().rate().orElse(1) < change.before().rate().orElse(0)) ? 1 : 0;
			}
		}
		assertThat(falls).as("the moving rate does fall on arrivals").isPositive();
	}

	@Test
	void coversWithDiminishingReturns() {
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			Set<String> base = world.supply().present();
			DemandLines lines = DemandLines.of(world.graph(), base);
			Set<String> few = union(base, world.someNodes());
			Set<String> more = union(few, world.someNodes());
			Set<String> firm = world.someNodes();
			int onFew = lines.judgedBy(union(few, firm)).satisfied() - lines.judgedBy(few).satisfied();
			int onMore = lines.judgedBy(union(more, firm)).satisfied() - lines.judgedBy(more).satisfied();
			assertThat(onMore).as("seed %d", seed).isBetween(0, onFew);
		}
	}

	@Test
	void ignoresOrderAndRepetition() {
		for (int seed = 0; seed < WORLDS; seed++) {
			RandomWorld world = new RandomWorld(seed);
			ProductionGraph graph = world.graph();
			ProductionGraph other = world.shuffledTwice();
			assertThat(other.nodes()).isEqualTo(graph.nodes());
			assertThat(other.sinks()).isEqualTo(graph.sinks());
			assertThat(other.depth()).isEqualTo(graph.depth());
			Criticality crit = graph.critOfEach(graph.sinks());
			Criticality otherCrit = other.critOfEach(other.sinks());
			assertThat(otherCrit.byNode()).isEqualTo(crit.byNode());
			for (String node : world.nodes) {
				assertThat(other.groups(node)).as("seed %d", seed).isEqualTo(graph.groups(node));
				assertThat(otherCrit.mostCriticalGroup(node)).isEqualTo(crit.mostCriticalGroup(node));
			}
			LocalSupply supply = world.supply();
			LocalSupply twice = supply.with(world.nodesByFirm);
			assertThat(DemandLines.of(other, twice.present()).lines()).as("seed %d", seed)
				.isEqualTo(DemandLines.of(graph, supply.present()).lines());
			assertThat(DemandLines.of(other, twice.present()).losses(twice))
				.isEqualTo(DemandLines.of(graph, supply.present()).losses(supply));
		}
	}

	private static Map<InputGroup, Boolean> toMap(DemandLines lines) {
		Map<InputGroup, Boolean> map = new HashMap<>();
		lines.lines().forEach(line -> map.put(line.group(), line.satisfied()));
		return map;
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		Set<String> union = new TreeSet<>(one);
		union.addAll(other);
		return union;
	}

}
