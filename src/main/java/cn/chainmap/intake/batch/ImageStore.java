package cn.chainmap.intake.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes everything of one kind of sheet as {@link Image}s. Import, undo,
 * editing and export know the graph through it alone; writing goes through the module
 * that owns the labels.
 */
public interface ImageStore {

	SheetKind kind();

	/**
	 * The key of a row of its kind, whose references are ids.
	 * @throws NullPointerException when a part of the key is missing
	 */
	String key(Map<String, Object> values);

	/**
	 * Under which keys things stand whose firms were merged into others since (企业合并).
	 * @param keys as {@link #key} makes them of the firms of today
	 * @return the key that stands, by the key of today; absent where they are the same or
	 * where nothing is known
	 */
	default Map<String, String> keptUnder(Collection<String> keys) {
		return Map.of();
	}

	/** What the graph says about some things now, by key; those unknown are absent. */
	Map<String, Image> read(Collection<String> keys);

	/**
	 * Keys in ascending order of their parts, to walk through everything in portions.
	 * @param after the last key of the portion before; {@code null} for the first
	 */
	List<String> keysAfter(@Nullable String after, int limit);

	/** How many there are. */
	long count();

	/**
	 * Adds to images that are to be written what follows from them and from the graph,
	 * such as the places of a firm from its address; part of the caller's transaction.
	 * @param images as they are to be
	 * @param before what the graph says now, by key
	 */
	default List<Image> complete(List<Image> images, Map<String, Image> before) {
		return images;
	}

	/**
	 * Writes what things need that no sheet states, such as the places of firms; part of
	 * the caller's transaction.
	 * @return what was not there before, to be given to {@link #release}
	 */
	default List<String> prepare(List<Image> images) {
		return List.of();
	}

	/**
	 * Removes what {@link #prepare} added and nothing needs any more; part of the
	 * caller's transaction.
	 */
	default void release(List<String> added) {
	}

	/**
	 * Makes things be what their images say, whole; part of the caller's transaction.
	 */
	void write(Collection<Image> images);

	/**
	 * Makes things ready that are thought to be new, outside of the transaction that
	 * writes them. By then other portions of the same import may not stand in the graph
	 * yet, so nothing may be read that an import writes.
	 * @param images without mark, no key twice
	 * @return empty when this kind has to be completed in the transaction
	 */
	default Optional<Additions> ready(List<Image> images) {
		return Optional.empty();
	}

	/** What {@link Additions#context} has to equal for them to be still right. */
	default Object context() {
		return "";
	}

	/**
	 * Writes things that are thought to be new; part of the caller's transaction, which
	 * holds the version of the graph.
	 * @param additions as this store made them ready
	 * @return keys of those that are there already; these are left as they are
	 * @throws cn.chainmap.graph.CypherFailure when one is there already and the
	 * transaction is lost by it, see {@link cn.chainmap.graph.CypherFailure#isTaken}
	 */
	default Set<String> add(Additions additions, Mark mark) {
		throw new IllegalStateException("Nothing of " + kind() + " is made ready");
	}

	/**
	 * Removes things, with the links that other kinds of sheet do not state; part of the
	 * caller's transaction.
	 */
	void delete(Collection<String> keys);

	/**
	 * Those of some things that cannot be removed, with the number of links that hang on
	 * each.
	 */
	default Map<String, Long> held(Collection<String> keys) {
		return Map.of();
	}

}
