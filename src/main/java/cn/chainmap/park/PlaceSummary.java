package cn.chainmap.park;

import org.jspecify.annotations.Nullable;

/**
 * A place in the list of places.
 *
 * @param code unique code
 * @param name short name
 * @param level PROVINCE, CITY, DISTRICT, PARK or AREA
 * @param parent code of the next larger place, {@code null} for the largest
 * @param home whether the data set calls it local
 * @param firms firms in it or below it
 */
public record PlaceSummary(String code, String name, String level, @Nullable String parent, boolean home, long firms) {
}
