package cn.chainmap.gap.structure;

import java.util.List;

/**
 * What becomes of the demand lines when firms arrive or leave. A rate can be read two
 * ways: {@code before} to {@code after} is the moving rate (现状口径), whose denominator
 * changes with the present nodes, so that it may fall when a firm arrives and rise when
 * one leaves; {@code before} to {@code fixedBase} is the fixed-base rate (固定基期口径), which
 * never falls on an arrival.
 *
 * @param before the lines now, D0
 * @param after the lines then
 * @param fixedBase the lines of D0, judged by what is present then; a line whose node has
 * gone is not satisfied
 * @param closed lines of D0 that were not satisfied and are then (补上的需求线)
 * @param opened lines that are new and not satisfied (新增的未配套需求线)
 * @param broken lines of D0 that were satisfied and, with their node still present, are
 * no longer
 * @param orphans ids of present nodes, sorted, that were a required input of a node that
 * goes and supply no present node then (失去下游的环节)
 */
public record LineChange(DemandLines before, DemandLines after, DemandLines fixedBase, List<InputGroup> closed,
		List<InputGroup> opened, List<InputGroup> broken, List<String> orphans) {

	public LineChange {
		closed = List.copyOf(closed);
		opened = List.copyOf(opened);
		broken = List.copyOf(broken);
		orphans = List.copyOf(orphans);
	}

}
