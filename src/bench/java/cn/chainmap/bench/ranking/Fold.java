package cn.chainmap.bench.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.chainmap.bench.ranking.LinkData.Link;

/**
 * One fifth of the links hidden, the others known. Over all five folds each link is
 * hidden once.
 *
 * @param known the links a method may see
 * @param hidden the links it has to find
 */
record Fold(Set<Link> known, List<Link> hidden) {

	static final int FOLDS = 5;

	/**
	 * Hides links, the same share of each chain (warm): nodes whose links are all hidden
	 * by that are no questions.
	 */
	static List<Fold> ofLinks(LinkData data, long seed) {
		Map<Link, Integer> foldOf = new TreeMap<>(
				java.util.Comparator.comparingInt(Link::node).thenComparingInt(Link::firm));
		Random random = new Random(seed);
		data.linksByChain().values().forEach(links -> {
			List<Link> shuffled = new ArrayList<>(links);
			Collections.shuffle(shuffled, random);
			int start = random.nextInt(FOLDS);
			for (int i = 0; i < shuffled.size(); i++) {
				foldOf.put(shuffled.get(i), (start + i) % FOLDS);
			}
		});
		List<Fold> folds = of(foldOf);
		return folds.stream().map(fold -> {
			Set<Integer> warm = fold.known().stream().map(Link::node).collect(Collectors.toSet());
			return new Fold(fold.known(), fold.hidden().stream().filter(link -> warm.contains(link.node())).toList());
		}).toList();
	}

	/** Hides all links of a fifth of the nodes, the same share of each chain (cold). */
	static List<Fold> ofNodes(LinkData data, long seed) {
		Map<Link, Integer> foldOf = new TreeMap<>(
				java.util.Comparator.comparingInt(Link::node).thenComparingInt(Link::firm));
		Random random = new Random(seed);
		data.linksByChain().values().forEach(links -> {
			List<Integer> nodes = new ArrayList<>(links.stream().map(Link::node).distinct().toList());
			Collections.shuffle(nodes, random);
			int start = random.nextInt(FOLDS);
			links.forEach(link -> foldOf.put(link, (start + nodes.indexOf(link.node())) % FOLDS));
		});
		return of(foldOf);
	}

	private static List<Fold> of(Map<Link, Integer> foldOf) {
		List<Fold> folds = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int number = fold;
			List<Link> hidden = foldOf.keySet().stream().filter(link -> foldOf.get(link) == number).toList();
			Set<Link> known = new HashSet<>(foldOf.keySet());
			hidden.forEach(known::remove);
			folds.add(new Fold(known, hidden));
		}
		return folds;
	}

}
