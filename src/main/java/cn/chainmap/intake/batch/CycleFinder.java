package cn.chainmap.intake.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notices cycles (成环) in the supply lines of an upload: they are allowed, and told.
 */
final class CycleFinder {

	/** More lines than this are no template. */
	private static final int MOST = 200_000;

	private static final int SHOWN = 8;

	private final Map<String, List<String>> outputs = new LinkedHashMap<>();

	private int lines;

	void add(String from, String to) {
		if (this.lines < MOST) {
			this.lines++;
			this.outputs.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
		}
	}

	/** Some nodes of cycles, or on the way between two; none when there is no cycle. */
	List<String> find() {
		Set<String> left = new LinkedHashSet<>(strip(this.outputs));
		// What is left also ends in no dead end only once it is stripped from behind.
		Map<String, List<String>> inputs = new LinkedHashMap<>();
		for (String from : left) {
			for (String to : this.outputs.getOrDefault(from, List.of())) {
				if (left.contains(to)) {
					inputs.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
				}
			}
		}
		return strip(inputs).stream().limit(SHOWN).toList();
	}

	/** Takes away, again and again, what nothing leads to. */
	private static List<String> strip(Map<String, List<String>> graph) {
		Map<String, Integer> incoming = new LinkedHashMap<>();
		graph.forEach((from, tos) -> {
			incoming.putIfAbsent(from, 0);
			tos.forEach(to -> incoming.merge(to, 1, Integer::sum));
		});
		Map<String, Integer> left = new HashMap<>(incoming);
		Deque<String> free = new ArrayDeque<>();
		incoming.forEach((node, count) -> {
			if (count == 0) {
				free.add(node);
			}
		});
		while (!free.isEmpty()) {
			String node = free.remove();
			left.remove(node);
			for (String to : graph.getOrDefault(node, List.of())) {
				if (left.merge(to, -1, Integer::sum) == 0) {
					free.add(to);
				}
			}
		}
		return incoming.keySet().stream().filter(left::containsKey).toList();
	}

}
