package cn.chainmap.gap;

import java.util.List;

/**
 * Says in Chinese why a node is a break point.
 */
final class BreakPointSentence {

	private BreakPointSentence() {
	}

	static String of(BreakPoint gap) {
		StringBuilder text = new StringBuilder("本地已有「")
			.append(Names.of(gap.blockedNodes().stream().map(NodeRef::name).toList()))
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
			text.append("，可替代的「").append(Names.of(alternatives)).append("」本地也没有已确认的供给");
		}
		List<String> unknown = gap.lines().stream().flatMap(line -> line.unknownMembers().stream()).distinct().toList();
		if (gap.certainty() == Certainty.SUSPECTED) {
			text.append("（待核实：").append(Names.of(unknown)).append("）");
		}
		return text.append("。").toString();
	}

}
