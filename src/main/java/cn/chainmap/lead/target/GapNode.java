package cn.chainmap.lead.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A chain node somebody is wanted for.
 *
 * @param id its id
 * @param name its name
 * @param chain the chain it is shown in
 * @param severity highest severity of its gaps, 0 to 100; 0 without one
 * @param consumers how many local firms need it
 * @param consumerNames the first of them
 * @param makers firms anywhere known to make it
 * @param sites sites, best first
 * @param site the component 载体匹配
 */
record GapNode(String id, String name, @Nullable String chain, double severity, long consumers,
		List<String> consumerNames, long makers, List<SiteFit> sites, Contribution.Fact site) {
}
