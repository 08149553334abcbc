package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Map;

import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of gaps, and how many of each kind the other conditions leave.
 *
 * @param place what counts as local
 * @param page the page
 * @param byType gaps by type, whatever type and class were asked for
 * @param byClass gaps by class, whatever type and class were asked for
 * @param since losses from then on count
 * @param dataAsOf date of the newest dated source; {@code null} when none is dated
 */
public record GapList(Place place, Page<Gap> page, Map<GapType, Long> byType, Map<OpportunityClass, Long> byClass,
		LocalDate since, @Nullable String dataAsOf) {
}
