package cn.chainmap.lead.path;

import java.util.List;

/**
 * A way to an introduction (牵线路径).
 *
 * @param end the local firm or person it leads to
 * @param length number of steps
 * @param inferred whether any step is only inferred
 * @param reason what to say when asking for the introduction, in words
 * @param steps the steps, from the firm elsewhere to the end
 */
public record WarmPath(TieStep.Party end, int length, boolean inferred, String reason, List<TieStep> steps) {

	public WarmPath {
		steps = List.copyOf(steps);
	}

	static WarmPath of(List<TieStep> steps) {
		TieStep last = steps.get(steps.size() - 1);
		boolean inferred = steps.stream().anyMatch(TieStep::inferred);
		return new WarmPath(last.to(), steps.size(), inferred, reason(steps, last, inferred), steps);
	}

	private static String reason(List<TieStep> steps, TieStep last, boolean inferred) {
		String ask = "PERSON".equals(last.to().kind()) ? "请「" + last.to().name() + "」引见"
				: "请本地的「" + last.to().name() + "」引见";
		return ask + "：" + String.join("；", steps.stream().map(TieStep::words).toList())
				+ (inferred ? "（有推断，先核实）" : "");
	}

}
