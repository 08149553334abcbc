package cn.chainmap.gap;

import java.util.Arrays;
import java.util.Optional;

/**
 * Types of gap (缺口类型). What each of them is, its Cypher file says.
 */
public enum GapType {

	/** An absent node that a present one cannot do without. */
	BREAK("断点", "gap/list-break-points"),

	/** An absent node with present nodes above and below it. */
	BREAK_MID("中间断点", "gap/list-middle-breaks"),

	/** An absent node that present ones could supply. */
	DOWN("下游缺口", "gap/list-downstream-gaps"),

	/** Present here, yet bought elsewhere. */
	BLOCK("堵点", "gap/list-supply-shortfalls"),

	/** Present here, but too small for what is needed here. */
	CAPACITY("产能不足", "gap/list-supply-shortfalls"),

	/** Needed here, and hardly anybody anywhere makes it. */
	CHOKE("卡点", "gap/list-choke-points"),

	/** Present, but resting on few, small or weak firms. */
	WEAK("薄弱环节", "gap/list-weak-nodes"),

	/** A chain without a leading firm. */
	LEADER("龙头缺失", "gap/list-leaderless-chains"),

	/** An important node that is bought elsewhere. */
	CORE_EXT("核心环节外供", "gap/list-supply-shortfalls"),

	/** A node that was there and is lost. */
	VACANCY("产业空窗", "gap/list-vacancies"),

	/** A node that lost half of its capacity. */
	SHRINK("收缩", "gap/list-shrunk-nodes");

	private final String label;

	private final String query;

	GapType(String label, String query) {
		this.label = label;
		this.query = query;
	}

	/** The word users read. */
	public String label() {
		return this.label;
	}

	/** Name of the Cypher file that finds it. */
	public String query() {
		return this.query;
	}

	/** The type with this code or word. */
	public static Optional<GapType> parse(String word) {
		return Arrays.stream(values())
			.filter(type -> type.name().equalsIgnoreCase(word.strip()) || type.label.equals(word.strip()))
			.findFirst();
	}

}
