package cn.chainmap.firm;

/**
 * How a fact is known (知情方式).
 */
public enum Basis {

	/** The firm or its park reported it (填报). */
	REPORTED,

	/** A public source states it (公开). */
	PUBLIC,

	/** Somebody inferred it (推断). */
	INFERRED

}
