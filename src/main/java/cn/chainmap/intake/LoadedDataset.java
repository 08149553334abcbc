package cn.chainmap.intake;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What was loaded into the store.
 *
 * @param name name of the data set
 * @param loadedAt when the load was complete
 * @param chains chains
 * @param nodes chain nodes
 * @param supplies supply lines
 * @param parks parks
 * @param firms firms
 * @param links firm–node links
 * @param warnings things in the files that could not be used as they stood
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record LoadedDataset(String name, ZonedDateTime loadedAt, long chains, long nodes, long supplies, long parks,
		long firms, long links, long warnings, @Nullable String dataAsOf) {
}
