package cn.chainmap.graph;

/**
 * Something about the database that must be true before anything is written to it.
 */
public interface DatabaseCheck {

	/**
	 * @throws cn.chainmap.shared.StartupProblem when it is not true
	 */
	void verify();

}
