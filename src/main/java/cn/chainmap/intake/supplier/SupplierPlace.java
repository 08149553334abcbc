package cn.chainmap.intake.supplier;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.firm.name.Region;

/**
 * Where a supplier is, as far as its list or its name tells; what is unknown is empty.
 *
 * @param province province with its ending
 * @param city city; of a municipality its own name
 * @param district district
 * @param named whether only the name of the firm tells
 */
record SupplierPlace(String province, String city, String district, boolean named) {

	private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");

	private static final Pattern PARTS = Pattern
		.compile("^(?<province>北京市?|上海市?|天津市?|重庆市?|.{2,3}省|.{2,8}?自治区|.{2}特别行政区)?"
				+ "(?<city>.{2,10}?(?:自治州|地区|市|盟))?(?<district>.{1,12}?(?:新区|开发区|经开区|高新区|区|县|旗|市))?.*$");

	/** What a list states; else what the registered name says. */
	static SupplierPlace of(String stated, String name) {
		String text = stated.replaceAll("[\\s\\p{Z}/／,，、·-]+", "");
		Matcher parts = PARTS.matcher(text);
		if (!text.isEmpty() && parts.matches()) {
			Region region = FirmName.of(text).region();
			String province = part(parts, "province");
			if (province.isEmpty() && region.province() != null) {
				province = region.province();
			}
			province = full(province.replaceFirst("市$", ""));
			boolean municipality = MUNICIPALITIES.contains(bare(province));
			String city = part(parts, "city");
			String district = part(parts, "district");
			if (municipality && !city.isEmpty() && !city.equals(province)) {
				district = city + district;
			}
			return new SupplierPlace(province, municipality ? province : city, district, false);
		}
		Region region = FirmName.of(name).region();
		String province = (region.province() == null) ? "" : full(region.province());
		boolean municipality = MUNICIPALITIES.contains(bare(province));
		String city = (region.city() == null || municipality) ? "" : region.city();
		return new SupplierPlace(province, municipality ? province : city, "", true);
	}

	boolean isKnown() {
		return !this.province.isEmpty();
	}

	private static String part(Matcher parts, String group) {
		String part = parts.group(group);
		return (part == null) ? "" : part;
	}

	private static String bare(String province) {
		return province.replaceFirst("市$", "");
	}

	/** A province with the ending of its kind. */
	private static String full(String province) {
		if (province.isEmpty() || province.endsWith("省") || province.endsWith("区")) {
			return province;
		}
		return province + switch (province) {
			case "北京", "上海", "天津", "重庆" -> "市";
			case "内蒙古", "西藏" -> "自治区";
			case "广西" -> "壮族自治区";
			case "宁夏" -> "回族自治区";
			case "新疆" -> "维吾尔自治区";
			case "香港", "澳门" -> "特别行政区";
			default -> "省";
		};
	}

}
