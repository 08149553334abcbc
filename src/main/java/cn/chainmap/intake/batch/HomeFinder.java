package cn.chainmap.intake.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds the place that the firms of an upload call local (本地), for a store that has none
 * yet: the district that all local firms share, when no other firm is in it.
 */
final class HomeFinder {

	/** More addresses than this are no place. */
	private static final int MOST = 1000;

	private final Set<String> local = new HashSet<>();

	private final Set<String> others = new HashSet<>();

	void look(Map<String, Object> firm) {
		if (firm.get("local") instanceof Boolean mark && this.others.size() < MOST * MOST) {
			(mark ? this.local : this.others).add(address(firm));
		}
	}

	@Nullable String code() {
		if (this.local.size() != 1) {
			return null;
		}
		String code = this.local.iterator().next();
		boolean exclusive = !code.isEmpty()
				&& this.others.stream().noneMatch(other -> other.equals(code) || other.startsWith(code + "/"));
		return exclusive ? code : null;
	}

	private static String address(Map<String, Object> firm) {
		return List.of("province", "city", "district")
			.stream()
			.map(level -> String.valueOf(firm.getOrDefault(level, "")).replace("/", "／"))
			.filter(name -> !name.isEmpty())
			.distinct()
			.collect(Collectors.joining("/"));
	}

}
