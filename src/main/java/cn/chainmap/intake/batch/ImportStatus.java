package cn.chainmap.intake.batch;

/**
 * Where a batch is (批次状态).
 */
public enum ImportStatus {

	/** Its files are read and compared with the graph. */
	READING,

	/** The user must say what the columns are. */
	MAPPING,

	/** Compared; nothing is written yet. */
	PREVIEWED,

	/** Being written. */
	APPLYING,

	/** Written. */
	APPLIED,

	/** Being taken back. */
	UNDOING,

	/** Taken back. */
	UNDONE,

	/** Given up before or while it was written; nothing of it is in the graph. */
	CANCELLED,

	/** Could not be read, or stopped where only a person can help. */
	FAILED

}
