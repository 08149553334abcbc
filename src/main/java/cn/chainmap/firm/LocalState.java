package cn.chainmap.firm;

import java.util.List;

import org.neo4j.driver.Value;

/**
 * State of a chain node at a place (环节状态), as kept in {@code LOCAL_STATE}.
 *
 * @param state PRESENT 有, ABSENT 缺, UNKNOWN 待核实
 * @param reasons why, as codes: ACTIVE_SUPPLY, UNDER_CONSTRUCTION 在建, UNVERIFIED 未核实,
 * WEAK_EVIDENCE 证据不足, LOST 已失去, OUTSIDE_ONLY 仅外地有, ALL_CLOSED 外地企业均已关停, SURVEYED 已调查,
 * NO_DATA 无数据
 * @param localFirms local firms that are supply
 * @param outsideFirms firms elsewhere known to make it and not closed
 * @param underConstruction local makers being built
 * @param unverified local makers whose status nobody checked
 * @param weak operating local makers whose link is below τ
 */
public record LocalState(String state, List<String> reasons, int localFirms, int outsideFirms, int underConstruction,
		int unverified, int weak) {

	public LocalState {
		reasons = List.copyOf(reasons);
	}

	/** Reads the relationship as a query returned it. */
	public static LocalState of(Value relationship) {
		return new LocalState(relationship.get("state").asString(), relationship.get("reasons").asList(Value::asString),
				relationship.get("p").asInt(), relationship.get("outside").asInt(),
				relationship.get("building").asInt(), relationship.get("unverified").asInt(),
				relationship.get("weak").asInt());
	}

}
