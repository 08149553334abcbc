package cn.chainmap.lead.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chainmap.gap.NodeReport;
import cn.chainmap.gap.NodeReport.Neighbour;

/**
 * Draws where a node stands in its chain (产业链中的位置): what it needs on the left, what needs
 * it on the right. A state is told by its line and its word, not by colour alone.
 */
final class PositionDrawing {

	private static final int MOST = 6;

	private static final int WIDTH = 660;

	private static final int BOX_WIDTH = 168;

	private static final int BOX_HEIGHT = 34;

	private static final int STEP = 42;

	private PositionDrawing() {
	}

	static String of(NodeReport node) {
		List<Neighbour> inputs = node.inputs().stream().limit(MOST).toList();
		List<Neighbour> outputs = node.outputs().stream().limit(MOST).toList();
		int rows = Math.max(1, Math.max(inputs.size(), outputs.size()));
		int height = rows * STEP + 30;
		int middle = 20 + rows * STEP / 2;
		StringBuilder svg = new StringBuilder();
		svg.append("<svg viewBox=\"0 0 ")
			.append(WIDTH)
			.append(' ')
			.append(height)
			.append("\" role=\"img\" aria-label=\"")
			.append(Html.escape(node.name() + " 在产业链中的位置"))
			.append("\" xmlns=\"http://www.w3.org/2000/svg\">");
		head(svg, node, inputs.size(), outputs.size());
		column(svg, inputs, 0, middle, true);
		column(svg, outputs, WIDTH - BOX_WIDTH, middle, false);
		box(svg, (WIDTH - BOX_WIDTH) / 2, middle, node.name(), node.state(), true);
		return svg.append("</svg>\n").toString();
	}

	private static void head(StringBuilder svg, NodeReport node, int inputs, int outputs) {
		words(svg, 0, "上游投入 " + shown(inputs, node.inputs().size()));
		words(svg, WIDTH - BOX_WIDTH, "下游去向 " + shown(outputs, node.outputs().size()));
	}

	private static String shown(int shown, int all) {
		return (shown == all) ? Integer.toString(all) : shown + "/" + all;
	}

	private static void words(StringBuilder svg, int x, String words) {
		svg.append("<text class=\"cap\" x=\"")
			.append(x)
			.append("\" y=\"11\">")
			.append(Html.escape(words))
			.append("</text>");
	}

	private static void column(StringBuilder svg, List<Neighbour> nodes, int x, int middle, boolean left) {
		int y = middle - (nodes.size() - 1) * STEP / 2;
		int centre = (WIDTH - BOX_WIDTH) / 2;
		for (Neighbour node : nodes) {
			int from = left ? x + BOX_WIDTH : centre + BOX_WIDTH;
			int to = left ? centre : x;
			svg.append(String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%d %d C%d %d %d %d %d %d\"/>",
					node.required() ? "line" : "line optional", from, left ? y : middle, (from + to) / 2,
					left ? y : middle, (from + to) / 2, left ? middle : y, to, left ? middle : y));
			box(svg, x, y, node.name(), node.state(), false);
			y += STEP;
		}
	}

	private static void box(StringBuilder svg, int x, int y, String name, String state, boolean chosen) {
		String style = Stream.of("PRESENT", "ABSENT", "UNKNOWN")
			.filter(state::equals)
			.findFirst()
			.orElse("UNKNOWN")
			.toLowerCase(Locale.ROOT);
		svg.append(String.format(Locale.ROOT,
				"<g><rect class=\"%s%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>", style,
				chosen ? " chosen" : "", x + 1, y - BOX_HEIGHT / 2, BOX_WIDTH - 2, BOX_HEIGHT));
		svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>", x + BOX_WIDTH / 2, y - 2,
				Html.escape(cut(name))));
		svg.append(String.format(Locale.ROOT, "<text class=\"state\" x=\"%d\" y=\"%d\">%s</text></g>",
				x + BOX_WIDTH / 2, y + 11, PackWords.state(state)));
	}

	private static String cut(String name) {
		return (name.codePointCount(0, name.length()) <= 12) ? name
				: name.substring(0, name.offsetByCodePoints(0, 11)) + "…";
	}

}
