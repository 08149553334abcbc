package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Map;

/**
 * Somebody else has changed the thing since it was opened for editing (编辑冲突, HTTP 409).
 */
public class EditConflictException extends RuntimeException {

	private final transient Map<String, Object> current;

	private final transient Map<String, Object> yours;

	private final transient List<String> changed;

	EditConflictException(Map<String, Object> current, Map<String, Object> yours, List<String> changed) {
		super("别人已改过这条数据，你的修改没有保存；请对照后重新提交。");
		this.current = Map.copyOf(current);
		this.yours = new java.util.HashMap<>(yours);
		this.changed = List.copyOf(changed);
	}

	/** What it is now. */
	public Map<String, Object> current() {
		return this.current;
	}

	/** What was to be written. */
	public Map<String, Object> yours() {
		return this.yours;
	}

	/** Columns of those that are otherwise now. */
	public List<String> changed() {
		return this.changed;
	}

}
