package cn.chainmap.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the district under test does (本区的产业专长): it works in a dozen chains, makes 160 of
 * their nodes, has doubtful evidence for 30 more and has lost the makers of another 10.
 * It follows from the seed alone, so that worlds of different size differ in the number
 * of firms and not in the number of present nodes.
 * <p>
 * The first links of local firms (slots) see to it that each of these nodes has a maker
 * of the right sort; all other links go to nodes the district makes anyway.
 */
final class Specialisation {

	static final int CHAINS = 12;

	static final int MADE = 160;

	static final int DOUBTFUL = 30;

	static final int LOST = 10;

	/** One node in this many has no maker anywhere. */
	private static final int UNKNOWN_EVERY = 20;

	private final List<Integer> chains;

	private final List<Integer> nodes;

	Specialisation(long seed) {
		Dice dice = Dice.of(seed, "district", 0);
		List<Integer> all = new ArrayList<>(IntStream.range(0, Template.CHAINS).boxed().toList());
		dice.shuffle(all);
		this.chains = all.subList(0, CHAINS).stream().sorted().toList();
		List<Integer> theirs = new ArrayList<>(this.chains.stream()
			.flatMap(chain -> IntStream.range(0, Template.NODES_PER_CHAIN)
				.mapToObj(member -> chain * Template.NODES_PER_CHAIN + member))
			.filter(Specialisation::isMadeSomewhere)
			.toList());
		dice.shuffle(theirs);
		this.nodes = List.copyOf(theirs.subList(0, MADE + DOUBTFUL + LOST));
	}

	/** Whether any firm of the world makes a node. */
	static boolean isMadeSomewhere(int node) {
		return node % UNKNOWN_EVERY != UNKNOWN_EVERY - 1;
	}

	/** Numbers of the chains the district works in. */
	List<Integer> chains() {
		return this.chains;
	}

	/** Number of the node that the link in this slot goes to. */
	int node(int slot, Dice dice) {
		return this.nodes.get((slot < this.nodes.size()) ? slot : dice.skewedBelow(MADE));
	}

	/** Which sort of maker the firm whose first link has this slot must be. */
	static Role role(int slot) {
		if (slot < MADE) {
			return Role.MAKER;
		}
		if (slot < MADE + DOUBTFUL) {
			return Role.DOUBTFUL;
		}
		return (slot < MADE + DOUBTFUL + LOST) ? Role.LOST : Role.ANY;
	}

	/** Sort of a local firm. */
	enum Role {

		/** Operates and is trusted. */
		MAKER,

		/** Operates, but what it makes is only inferred. */
		DOUBTFUL,

		/** Closed lately. */
		LOST,

		/** As it comes. */
		ANY

	}

}
