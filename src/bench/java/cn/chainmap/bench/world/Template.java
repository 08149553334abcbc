package cn.chainmap.bench.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainRow;
import cn.chainmap.chain.SupplyRow;
import org.jspecify.annotations.Nullable;

/**
 * The chain templates of a world: 100 chains of 40 nodes in five layers. They follow from
 * the seed alone and are the same at every number of firms.
 */
final class Template {

	static final int CHAINS = 100;

	static final int NODES_PER_CHAIN = 40;

	private static final int WIDTH = 8;

	private static final int LAST_LAYER = NODES_PER_CHAIN / WIDTH - 1;

	private static final String SOURCE = "样例生成器";

	private static final String AS_OF = "2026-01-01";

	private static final List<String> STAGES = List.of("upstream", "upstream", "midstream", "midstream", "downstream");

	private static final List<String> KINDS = List.of("material", "material", "component", "component", "product");

	private final long seed;

	private final List<SupplyRow> supplies;

	private final Map<String, List<String>> inputs = new HashMap<>();

	Template(long seed) {
		this.seed = seed;
		this.supplies = IntStream.range(0, CHAINS * NODES_PER_CHAIN)
			.boxed()
			.flatMap(node -> inputsOf(node).stream())
			.toList();
		this.supplies
			.forEach(line -> this.inputs.computeIfAbsent(line.to(), any -> new ArrayList<>()).add(line.from()));
	}

	static String chain(int number) {
		return "C%02d".formatted(number);
	}

	static String node(int number) {
		return "N%04d".formatted(number);
	}

	List<ChainRow> chains() {
		return IntStream.range(0, CHAINS)
			.mapToObj(chain -> new ChainRow(chain(chain), "样例产业链" + chain(chain), "", SOURCE, AS_OF))
			.toList();
	}

	List<ChainNodeRow> nodes() {
		return IntStream.range(0, CHAINS * NODES_PER_CHAIN).mapToObj(this::nodeRow).toList();
	}

	List<SupplyRow> supplies() {
		return this.supplies;
	}

	/** Ids of the inputs of a node, required or not. */
	List<String> inputs(String node) {
		return this.inputs.getOrDefault(node, List.of());
	}

	private ChainNodeRow nodeRow(int number) {
		Dice dice = Dice.of(this.seed, "node", number);
		int own = number / NODES_PER_CHAIN;
		int layer = layer(number);
		List<ChainNodeRow.Membership> memberships = new ArrayList<>();
		memberships.add(membership(dice, own, layer == LAST_LAYER && own % 2 == 0));
		if (dice.chance(0.05)) {
			memberships.add(membership(dice, (own + 1 + dice.below(CHAINS - 1)) % CHAINS, false));
		}
		boolean surveyed = dice.chance(0.03);
		return new ChainNodeRow(node(number), "样例环节" + node(number), List.of(), memberships, STAGES.get(layer),
				KINDS.get(layer), "", List.of(), SOURCE, AS_OF, surveyed ? AS_OF : null,
				dice.chance(0.2) ? Boolean.TRUE : null, (layer == 0 && dice.chance(0.05)) ? Boolean.FALSE : null);
	}

	private static ChainNodeRow.Membership membership(Dice dice, int chain, boolean terminal) {
		Double importance = dice.chance(0.6) ? Double.valueOf((4 + dice.below(17)) / 20.0) : null;
		return new ChainNodeRow.Membership(chain(chain), importance, terminal ? Boolean.TRUE : null);
	}

	/**
	 * Two or three inputs from the layer above or the one above that, sometimes two that
	 * substitute each other, sometimes one from another chain, and in a few places one
	 * from further down, which closes a cycle.
	 */
	private List<SupplyRow> inputsOf(int number) {
		Dice dice = Dice.of(this.seed, "supply", number);
		int chain = number / NODES_PER_CHAIN;
		int layer = layer(number);
		if (layer == 0) {
			return dice.chance(0.03) ? List.of(supply(dice, member(dice, chain, 3), number, null)) : List.of();
		}
		Set<Integer> from = new LinkedHashSet<>();
		int wanted = 2 + dice.below(2);
		while (from.size() < wanted) {
			from.add(member(dice, chain, (layer > 1 && dice.chance(0.2)) ? layer - 2 : layer - 1));
		}
		boolean substitutes = dice.chance(0.25);
		List<SupplyRow> rows = new ArrayList<>();
		for (int input : from) {
			rows.add(supply(dice, input, number, (substitutes && rows.size() < 2) ? "A" : null));
		}
		if (dice.chance(0.15)) {
			int other = (chain + 1 + dice.below(CHAINS - 1)) % CHAINS;
			rows.add(supply(dice, member(dice, other, 1 + dice.below(3)), number, null));
		}
		return rows;
	}

	private SupplyRow supply(Dice dice, int from, int to, @Nullable String altGroup) {
		boolean required = altGroup != null || dice.chance(0.75);
		Integer criticality = dice.chance(0.7) ? Integer.valueOf(1 + dice.below(5)) : null;
		Double share = dice.chance(0.4) ? Double.valueOf(dice.between(0.05, 0.4)) : null;
		return new SupplyRow(node(from), node(to), chain(to / NODES_PER_CHAIN), "input", required, altGroup,
				criticality, share, null, SOURCE);
	}

	private static int member(Dice dice, int chain, int layer) {
		return chain * NODES_PER_CHAIN + layer * WIDTH + dice.below(WIDTH);
	}

	private static int layer(int number) {
		return number % NODES_PER_CHAIN / WIDTH;
	}

}
