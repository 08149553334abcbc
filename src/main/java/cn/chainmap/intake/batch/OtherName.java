package cn.chainmap.intake.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a text means as another name (别名) of something in the graph.
 *
 * @param id what it means; {@code null} when there are several, or it is in doubt
 * @param names what is called so, at least one
 * @param how why it means that, in Chinese
 */
record OtherName(@Nullable String id, List<String> names, String how) {

	OtherName {
		names = List.copyOf(names);
	}

	/** The names, each in quotation marks. */
	String quoted() {
		return String.join("", this.names.stream().distinct().map(name -> "「" + name + "」").toList());
	}

}
