package cn.chainmap.gap;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A map in which a few entries are other ones, without a copy of all the rest: what is
 * supposed (推演) differs from what is in a handful of entries of thousands. Keeps the
 * order of what lies beneath, entries that are new last. Immutable as long as that is.
 *
 * @param <V> type of the values
 */
final class Overlay<V> extends AbstractMap<String, V> {

	private final Map<String, V> base;

	/** {@code null} where the entry is gone. */
	private final Map<String, @Nullable V> changes;

	private final int size;

	/**
	 * Puts changes over a map.
	 * @param base immutable
	 * @param changes values by key, {@code null} to take an entry away
	 */
	Overlay(Map<String, V> base, Map<String, @Nullable V> changes) {
		this.base = base;
		this.changes = new LinkedHashMap<>(changes);
		int count = base.size();
		for (Entry<String, @Nullable V> change : changes.entrySet()) {
			count += ((change.getValue() != null) ? 1 : 0) - (base.containsKey(change.getKey()) ? 1 : 0);
		}
		this.size = count;
	}

	@Override
	public @Nullable V get(Object key) {
		return this.changes.containsKey(key) ? this.changes.get(key) : this.base.get(key);
	}

	@Override
	public boolean containsKey(Object key) {
		return get(key) != null;
	}

	@Override
	public int size() {
		return this.size;
	}

	@Override
	public Set<Entry<String, V>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Entry<String, V>> iterator() {
				return entries().iterator();
			}

			@Override
			public int size() {
				return Overlay.this.size;
			}

		};
	}

	private Stream<Entry<String, V>> entries() {
		Stream<String> added = this.changes.keySet().stream().filter(key -> !this.base.containsKey(key));
		return Stream.concat(this.base.keySet().stream(), added)
			.map(key -> new SimpleImmutableEntry<>(key, get(key)))
			.filter(entry -> entry.getValue() != null)
			.map(entry -> new SimpleImmutableEntry<>(entry.getKey(), Objects.requireNonNull(entry.getValue())));
	}

}
