package cn.chainmap.intake.batch;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else has changed the thing since it was opened for editing (编辑冲突, HTTP 409).
 */
public class EditConflictException extends RuntimeException {

	private final transient Map<String, Object> current;

	private final transient Map<String, @Nullable Object> yours;

	private final transient List<Changed> changed;

	private final transient @Nullable String by;

	private final transient @Nullable String at;

	EditConflictException(Map<String, Object> current, Map<String, @Nullable Object> yours, List<Changed> changed,
			@Nullable String by, @Nullable String at) {
		super("别人已改过这条数据，你的修改没有保存；请对照后重新提交。");
		this.current = Map.copyOf(current);
		this.yours = new java.util.HashMap<>(yours);
		this.changed = List.copyOf(changed);
		this.by = by;
		this.at = at;
	}

	/** What it is now. */
	public Map<String, Object> current() {
		return this.current;
	}

	/** What was to be written. */
	public Map<String, @Nullable Object> yours() {
		return this.yours;
	}

	/** Columns of those that are otherwise now. */
	public List<Changed> changed() {
		return this.changed;
	}

	/** Who wrote it last, as far as is known. */
	public @Nullable String by() {
		return this.by;
	}

	/** When that was. */
	public @Nullable String at() {
		return this.at;
	}

	/**
	 * A field that is otherwise now.
	 *
	 * @param by who wrote the thing last
	 * @param at when
	 */
	public record Changed(String column, String title, @Nullable String by, @Nullable String at) {
	}

}
