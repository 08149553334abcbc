package cn.chainmap.firm.match;

import cn.chainmap.firm.name.FirmName;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two firms from being taken for one, however alike their names are.
 */
enum Contradiction {

	/** Two valid credit codes: two legal persons. */
	USCC("统一社会信用代码不同"),

	/** A branch or a project, and the firm it belongs to (分公司、项目). */
	BRANCH("一个是分支机构或项目"),

	/** A group, and a firm of it (母子公司). */
	GROUP("一个是集团，另一个不是"),

	/** Registered in different regions under names that say so. */
	NAMED_REGION("名称里的行政区划不同"),

	/** Different regions by their addresses. */
	REGION("所在地不同");

	private final String words;

	Contradiction(String words) {
		this.words = words;
	}

	/** In Chinese, for the reason of a match. */
	String words() {
		return this.words;
	}

	/** The gravest contradiction between two firms; {@code null} when there is none. */
	static @Nullable Contradiction between(KnownFirm stated, KnownFirm known) {
		FirmName one = stated.parts();
		FirmName other = known.parts();
		if (stated.uscc() != null && known.uscc() != null && !stated.uscc().equals(known.uscc())) {
			return USCC;
		}
		if (!java.util.Objects.equals(one.branch(), other.branch())) {
			return BRANCH;
		}
		// A short name seldom says that it means the group.
		if (one.full() && other.full() ? one.group() != other.group() : one.group() && !other.group()) {
			return GROUP;
		}
		if (one.region().contradicts(other.region())) {
			return NAMED_REGION;
		}
		return stated.region().contradicts(known.region()) ? REGION : null;
	}

}
