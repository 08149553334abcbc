package cn.chainmap.gap;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in Chinese why a node is a break point.
 */
final class BreakPointSentence {

	private static final int NAMES = 3;

	private BreakPointSentence() {
	}

	static String of(BreakPoint gap) {
		StringBuilder text = new StringBuilder("本地已有「")
			.append(names(gap.blockedNodes().stream().map(NodeRef::name).toList()))
			.append("」");
		text.append(gap.blockedNodes().size() > 1 ? "，都必须用到「" : "，必须用到「").append(gap.name()).append("」，");
		text.append(gap.reasons().contains("UNDER_CONSTRUCTION") ? "本地只有在建项目，尚未形成供给" : "但本地没有已知的在产企业");
		List<String> alternatives = gap.lines()
			.stream()
			.flatMap(line -> line.memberNames().stream())
			.filter(name -> !name.equals(gap.name()))
			.distinct()
			.toList();
		if (!alternatives.isEmpty()) {
			text.append("，可替代的「").append(names(alternatives)).append("」本地也没有已确认的供给");
		}
		List<String> unknown = gap.lines().stream().flatMap(line -> line.unknownMembers().stream()).distinct().toList();
		if (gap.certainty() == Certainty.SUSPECTED) {
			text.append("（待核实：").append(names(unknown)).append("）");
		}
		return text.append("。").toString();
	}

	private static String names(List<String> names) {
		String shown = names.stream().limit(NAMES).collect(Collectors.joining("、"));
		return (names.size() > NAMES) ? shown + "等" + names.size() + "个环节" : shown;
	}

}
