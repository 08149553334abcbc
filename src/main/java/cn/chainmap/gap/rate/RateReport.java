package cn.chainmap.gap.rate;

import java.util.List;

import cn.chainmap.gap.Rate;
import cn.chainmap.park.Place;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * All supporting rates of a place, from one moment.
 *
 * @param place the place
 * @param district rate by category; lines that chains share count once
 * @param chains the same of each chain
 * @param purchase rate by purchase amount
 * @param chainPurchases the same of what is bought of each chain's nodes
 * @param leaders rates of the leading firms (链主)
 * @param structure on whom the satisfied lines rest
 * @param definition id of the definition of the rate by category
 * @param purchaseDefinition id of the definition of the rate by purchase amount
 * @param query Cypher file that computes the rate by category
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record RateReport(Place place, Rate district, List<ChainRate> chains, PurchaseRate purchase,
		List<ChainPurchase> chainPurchases, List<LeaderRate> leaders, Structure structure, String definition,
		String purchaseDefinition, String query, @Nullable String dataAsOf) {

	public RateReport {
		chains = List.copyOf(chains);
		chainPurchases = List.copyOf(chainPurchases);
		leaders = List.copyOf(leaders);
	}

	/**
	 * Rate by category of a chain.
	 *
	 * @param chainId id of the chain
	 * @param name its name
	 * @param rate over the lines that belong to it
	 */
	public record ChainRate(String chainId, String name, @JsonUnwrapped Rate rate) {
	}

	/**
	 * Rate by purchase amount of a chain.
	 *
	 * @param chainId id of the chain
	 * @param name its name
	 * @param rate over purchases of its nodes
	 */
	public record ChainPurchase(String chainId, String name, @JsonUnwrapped PurchaseRate rate) {
	}

	/**
	 * Rates of a leading firm.
	 *
	 * @param firmId id of the firm
	 * @param name its name
	 * @param revenueWanYuan revenue in 万元 a year, {@code null} when unknown
	 * @param category over the nodes it consumes
	 * @param purchase over what it buys
	 */
	public record LeaderRate(String firmId, String name, @Nullable Double revenueWanYuan, CategoryRate category,
			PurchaseRate purchase) {
	}

	/**
	 * On whom the satisfied lines rest. Lists hold the first of many; the counts are of
	 * all.
	 *
	 * @param satisfied satisfied lines
	 * @param singleSourced those with exactly one producer (单一来源)
	 * @param spofFirms firms without which some line is lost (单点风险)
	 * @param lines satisfied lines, riskiest first
	 * @param firms such firms, greatest loss first
	 */
	public record Structure(long satisfied, long singleSourced, long spofFirms, List<LineRisk> lines,
			List<FirmLoss> firms) {

		public Structure {
			lines = List.copyOf(lines);
			firms = List.copyOf(firms);
		}

	}

	/**
	 * What would be lost with a firm.
	 *
	 * @param firmId id of the firm
	 * @param name its name
	 * @param loss share of all lines that would be lost (企业流失影响), 0 to 1
	 */
	public record FirmLoss(String firmId, String name, double loss) {
	}

}
