package cn.chainmap.graph;

/**
 * The order in which the application comes up. Spring's web server starts at a far higher
 * phase, after all of these.
 */
public final class StartupPhase {

	/** Database checked, schema in place. */
	public static final int SCHEMA = 0;

	/** What an older version of the program left out is made up for. */
	public static final int UPGRADE = 50;

	/** Seed data (种子数据) loaded. */
	public static final int SEED = 100;

	/**
	 * First screen asked for once.
	 */
	public static final int WARM_UP = 200;

	private StartupPhase() {
	}

}
