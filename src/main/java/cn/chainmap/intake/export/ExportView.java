package cn.chainmap.intake.export;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The part of the graph that is asked for (导出范围). What belongs to it is said once, in
 * {@link ViewRows}.
 *
 * @param chain id of a chain; {@code null} for all
 * @param place code of a place; {@code null} for all
 * @param nodes ids of nodes; {@code null} for all
 * @param words the same for users
 */
public record ExportView(@Nullable String chain, @Nullable String place, @Nullable List<String> nodes, String words) {

	/** Everything there is. */
	public static final ExportView WHOLE = new ExportView(null, null, null, "全库");

	public ExportView {
		nodes = Optional.ofNullable(nodes).filter(ids -> !ids.isEmpty()).map(List::copyOf).orElse(null);
	}

	boolean isWhole() {
		return this.chain == null && this.place == null && this.nodes == null;
	}

	/** Whether the view is about some of the nodes. */
	boolean choosesNodes() {
		return this.chain != null || this.nodes != null;
	}

}
