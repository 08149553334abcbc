package cn.chainmap.lead.supplier;

import java.util.List;

import cn.chainmap.gap.rate.PurchaseRate;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import cn.chainmap.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The supplier list of a chain leader, read against what is here (以商招商).
 *
 * @param firmId id of the leader
 * @param name its name
 * @param place name of the place
 * @param year the year of the lines, {@code null} when none is stated
 * @param years years of which there are lines, newest first
 * @param groups lines and amounts by class
 * @param amountWanYuan all known amounts
 * @param withoutAmount lines of unknown amount
 * @param valueWanYuan what could become local: lines from outside, and those a firm here
 * could supply
 * @param valueShare the part of all known amounts that is, {@code null} when nothing is
 * known
 * @param rate rate by purchase amount of the leader now
 * @param rateAfter the same if all of it became local, {@code null} when unknown
 * @param rateNote why there is no rate, or what it leaves out
 * @param cut whether the list is longer than is read at once
 * @param lines this page of lines, greatest amount first
 * @param query the Cypher file that says what a line means
 */
public record SupplierList(String firmId, String name, String place, @Nullable String year, List<String> years,
		List<Group> groups, double amountWanYuan, int withoutAmount, double valueWanYuan, @Nullable Double valueShare,
		PurchaseRate rate, @Nullable Double rateAfter, @Nullable String rateNote, boolean cut,
		@JsonUnwrapped Page<SupplierLine> lines, String query) {

	public SupplierList {
		years = List.copyOf(years);
		groups = List.copyOf(groups);
	}

	/**
	 * Lines of one class.
	 *
	 * @param category the class
	 * @param label the same for people
	 * @param lines how many
	 * @param amountWanYuan their known amounts
	 */
	public record Group(SupplierClass category, String label, int lines, double amountWanYuan) {
	}

}
