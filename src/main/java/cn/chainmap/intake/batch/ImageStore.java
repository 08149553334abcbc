package cn.chainmap.intake.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes everything of one kind of sheet as {@link Image}s. Import, undo,
 * editing and export know the graph through it alone; writing goes through the module
 * that owns the labels.
 */
public interface ImageStore {

	SheetKind kind();

	/** The key of a row of its kind. */
	String key(Map<String, Object> values);

	/** What the graph says about some things now, by key; those unknown are absent. */
	Map<String, Image> read(Collection<String> keys);

	/**
	 * Keys in ascending order, to walk through everything in portions.
	 * @param after the last key of the portion before; {@code null} for the first
	 */
	List<String> keysAfter(@Nullable String after, int limit);

	/** How many there are. */
	long count();

	/**
	 * Makes things be what their images say, whole; part of the caller's transaction.
	 */
	void write(Collection<Image> images);

	/**
	 * Removes things, with the links that other kinds of sheet do not state; part of the
	 * caller's transaction.
	 */
	void delete(Collection<String> keys);

}
