package cn.chainmap.lead.supplier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.chainmap.lead.target.SiteFit;
import cn.chainmap.park.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * What to say on the phone (电话里怎么说), from facts only: what is unknown stays unsaid.
 */
final class CallSentence {

	private final String place;

	private final String leader;

	CallSentence(String place, String leader) {
		this.place = place;
		this.leader = leader;
	}

	/** To the supplier elsewhere: the customer is here, so is the room. */
	String toSupplier(SupplierLine line, Users users, List<SiteFit> sites) {
		StringBuilder said = new StringBuilder("您好，这里是").append(this.place)
			.append("招商。")
			.append(this.leader)
			.append(year(line))
			.append("向贵公司采购")
			.append(line.product())
			.append(amount(line))
			.append("；")
			.append(this.place)
			.append("目前没有已知的在产企业能供应")
			.append((line.nodeName() == null) ? line.product() : line.nodeName());
		if (users.total() > 0) {
			said.append("，另有")
				.append(String.join("、", users.names()))
				.append((users.total() > users.names().size()) ? "等 " + users.total() + " 家本地企业" : "")
				.append("也用得上");
		}
		said.append("。");
		String site = site(sites);
		if (site != null) {
			said.append(site).append("。");
		}
		return said.append("想了解贵公司是否考虑就近设厂或设点，方便约时间谈谈吗？").toString();
	}

	/** To the leader: somebody here makes the same. */
	String toLeader(SupplierLine line) {
		String makers = line.alternatives().stream().map(SupplierLine.Named::name).collect(Collectors.joining("、"));
		String amount = amount(line);
		return this.leader + "：贵公司" + year(line) + "向" + line.supplier() + region(line) + "采购" + line.product() + amount
				+ "。" + this.place + "的" + makers
				+ ((line.makers() > line.alternatives().size()) ? "等 " + line.makers() + " 家" : "") + "也生产"
				+ ((line.nodeName() == null) ? line.product() : line.nodeName()) + "，能否安排一次对接送样？";
	}

	private static String year(SupplierLine line) {
		return (line.year() == null) ? "" : " " + line.year().substring(0, Math.min(4, line.year().length())) + " 年";
	}

	private static String amount(SupplierLine line) {
		Double amount = line.amountWanYuan();
		return (amount == null) ? "" : " " + plain(amount) + " 万元";
	}

	private static String region(SupplierLine line) {
		String province = (line.province() == null) ? "" : line.province();
		String city = (line.city() == null || line.city().equals(province)) ? "" : line.city();
		return (province + city).isEmpty() ? "" : "（" + province + city + "）";
	}

	/**
	 * The best site that fails nothing; whether it suits is only said where it is known.
	 */
	private static @Nullable String site(List<SiteFit> sites) {
		for (SiteFit site : sites) {
			boolean plant = site.kind() == SiteKind.PLANT;
			Double size = plant ? site.areaSqm() : site.areaMu();
			if (!site.fails() && size != null) {
				String known = (site.verdict() == SiteFit.Verdict.FITS) ? "现有合适的" : "现有";
				String open = (site.verdict() == SiteFit.Verdict.FITS) ? "" : "，是否合适可以一起核对";
				return known + (plant ? "厂房" : "土地") + "：" + site.parkName() + "「" + site.name() + "」" + plain(size)
						+ (plant ? " ㎡" : " 亩") + open;
			}
		}
		return null;
	}

	static String plain(double number) {
		return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
	}

	/**
	 * Other local firms that need the node.
	 *
	 * @param names the first of them
	 * @param total how many there are
	 */
	record Users(List<String> names, int total) {

		static final Users NONE = new Users(List.of(), 0);

		Users {
			names = List.copyOf(names);
		}

	}

}
