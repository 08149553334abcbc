package cn.chainmap.bench.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import cn.chainmap.bench.world.Specialisation.Role;
import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import org.jspecify.annotations.Nullable;

/**
 * Makes firms by their number: what they are, what they make, what they buy. Odd ones
 * make three nodes, even ones two.
 */
final class FirmMill {

	private static final String SOURCE = "样例生成器";

	private static final String AS_OF = "2026-06-01";

	private static final List<Integer> MADE_NODES = IntStream.range(0, Template.CHAINS * Template.NODES_PER_CHAIN)
		.filter(Specialisation::isMadeSomewhere)
		.boxed()
		.toList();

	private final long seed;

	private final int localFirms;

	private final Template template;

	private final Specialisation specialisation;

	FirmMill(long seed, int localFirms, Template template, Specialisation specialisation) {
		this.seed = seed;
		this.localFirms = localFirms;
		this.template = template;
		this.specialisation = specialisation;
	}

	static String id(int number) {
		return "F%07d".formatted(number);
	}

	FirmRow firm(int number) {
		Dice dice = Dice.of(this.seed, "firm", number);
		FirmStatus status = status(number, dice);
		int district = isLocal(number) ? 0 : 1 + dice.below(Geography.DISTRICTS - 1);
		String closedAt = (status == FirmStatus.CLOSED) ? "2025-%02d-15".formatted(1 + dice.below(12)) : null;
		return new FirmRow(id(number), "样例企业" + id(number), null, List.of(), status, Geography.province(district),
				Geography.city(district), Geography.district(district), dice.chance(0.3) ? "大型" : null, tags(dice), "",
				"", SOURCE, AS_OF, closedAt, revenue(dice), places(district, dice));
	}

	List<FirmNodeRow> products(int number) {
		Dice dice = Dice.of(this.seed, "product", number);
		Role role = role(number);
		List<FirmNodeRow> rows = new ArrayList<>();
		for (int node : nodes(number, dice)) {
			Double capacity = dice.chance(0.4) ? Double.valueOf(Math.rint(dice.between(100, 50_000))) : null;
			rows.add(row(number, Template.node(node), confidence(role, dice), capacity, null));
		}
		return rows;
	}

	/** One firm in five says what it buys: one to three inputs of what it makes. */
	List<FirmNodeRow> needs(int number) {
		Dice dice = Dice.of(this.seed, "need", number);
		if (!dice.chance(0.2)) {
			return List.of();
		}
		List<String> inputs = this.template.inputs(products(number).get(0).node());
		Set<String> bought = new LinkedHashSet<>(inputs.subList(0, Math.min(inputs.size(), 1 + dice.below(3))));
		return bought.stream().map(node -> {
			double amount = Math.rint(dice.between(50, 5000));
			return row(number, node, 0.9, amount,
					dice.chance(0.5) ? Double.valueOf(Math.rint(amount * dice.between(0, 1))) : null);
		}).toList();
	}

	private Set<Integer> nodes(int number, Dice dice) {
		int wanted = 2 + number % 2;
		Set<Integer> nodes = new LinkedHashSet<>();
		if (isLocal(number)) {
			for (int link = 0; nodes.size() < wanted; link++) {
				int slot = (link < wanted) ? firstSlot(number) + link : Integer.MAX_VALUE;
				nodes.add(this.specialisation.node(slot, dice));
			}
			return nodes;
		}
		int chain = dice.skewedBelow(Template.CHAINS);
		if (ensures(number)) {
			nodes.add(MADE_NODES.get(number - this.localFirms));
		}
		while (nodes.size() < wanted) {
			int in = dice.chance(0.8) ? chain : dice.below(Template.CHAINS);
			int node = in * Template.NODES_PER_CHAIN + dice.skewedBelow(Template.NODES_PER_CHAIN);
			if (Specialisation.isMadeSomewhere(node)) {
				nodes.add(node);
			}
		}
		return nodes;
	}

	private static FirmNodeRow row(int firm, String node, @Nullable Double confidence, @Nullable Double amount,
			@Nullable Double localAmount) {
		return new FirmNodeRow(id(firm), node, confidence, Basis.PUBLIC, SOURCE, AS_OF, amount, localAmount, null);
	}

	private static @Nullable Double confidence(Role role, Dice dice) {
		if (role == Role.MAKER || role == Role.LOST) {
			return 0.9;
		}
		if (role == Role.DOUBTFUL) {
			return 0.4;
		}
		return dice.chance(0.05) ? null : Double.valueOf(dice.between(0.5, 1));
	}

	private FirmStatus status(int number, Dice dice) {
		Role role = role(number);
		if (role == Role.LOST) {
			return FirmStatus.CLOSED;
		}
		if (role != Role.ANY || ensures(number) || dice.chance(0.88)) {
			return FirmStatus.ACTIVE;
		}
		return dice.pick(List.of(FirmStatus.values()));
	}

	private static @Nullable Double revenue(Dice dice) {
		return dice.chance(0.3) ? Double.valueOf(Math.rint(dice.between(1_000, 300_000))) : null;
	}

	private static List<String> tags(Dice dice) {
		List<String> tags = new ArrayList<>();
		if (dice.chance(0.02)) {
			tags.add("链主");
		}
		if (dice.chance(0.1)) {
			tags.add("专精特新");
		}
		return tags;
	}

	private static List<String> places(int district, Dice dice) {
		if (!dice.chance(0.45)) {
			return List.of(Geography.district(district));
		}
		int park = dice.below(Geography.PARKS_PER_DISTRICT);
		return dice.chance(0.1) ? List.of(Geography.park(district, park), Geography.district(district))
				: List.of(Geography.park(district, park));
	}

	private boolean isLocal(int number) {
		return number < this.localFirms;
	}

	/** Whether this firm is there so that its first node has an outside maker. */
	private boolean ensures(int number) {
		return !isLocal(number) && number - this.localFirms < MADE_NODES.size();
	}

	private Role role(int number) {
		return isLocal(number) ? Specialisation.role(firstSlot(number)) : Role.ANY;
	}

	/** Links of the firms before it. */
	private static int firstSlot(int number) {
		return 2 * number + number / 2;
	}

}
