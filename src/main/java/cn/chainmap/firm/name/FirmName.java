package cn.chainmap.firm.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name of a firm, taken apart: region (行政区划), trade name (字号) with line of business
 * (行业), and legal form (组织形式).
 *
 * @param normal half-width, upper case, without blanks, listing marks (*ST, -U, A) and
 * notes in brackets
 * @param core without region and legal form; what is left of a name that has nothing else
 * @param brand the core without the words for lines of business
 * @param region region that the name bears
 * @param former names in brackets that it had before (原…)
 * @param full whether it ends in a legal form, as registered names do
 * @param group whether it calls itself a group (集团)
 * @param branch the part that makes it a branch (分公司) or a project (项目), {@code null} for
 * a firm of its own
 */
public record FirmName(String normal, String core, String brand, Region region, List<String> former, boolean full,
		boolean group, @Nullable String branch) {

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}·•・‧'\"“”‘’]");

	private static final Pattern OPENING = Pattern.compile("[【〔［\\[{｛〈《「『]");

	private static final Pattern CLOSING = Pattern.compile("[】〕］\\]}｝〉》」』]");

	private static final Pattern FRONT_MARK = Pattern.compile("^(?:\\*|S\\*?)?(?:ST|XD|XR|DR|N|C)(?=\\p{IsHan})");

	private static final Pattern END_MARK = Pattern.compile("-(?:U|W|UW|WD|D|S|B)+$|(?<=\\p{IsHan})[AB]$");

	private static final Pattern FORMER = Pattern.compile("\\((?:原名?|曾用名|前身为?|简称)[:：]?([^()]{2,})\\)");

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern FORM = Pattern.compile("(?:股份有限公司|有限责任公司|股份责任公司|有限公司|股份公司|集团公司|总公司|公司|"
			+ "\\(集团\\)|集团|\\((?:普通|有限|特殊普通)合伙\\)|(?:普通|有限)合伙|合伙企业|个人独资企业|" + "(?<=.{3})总厂|(?<=.{3})厂|(?<=.{2})股份)$");

	private static final Pattern LEGAL = Pattern.compile("(?:公司|合伙企业|合伙\\)|总厂|厂|合作社|研究院|研究所|事务所|个人独资企业)$");

	private static final Pattern BRANCH = Pattern
		.compile("(?<=公司|集团|厂|\\))(第?[^()公司]{0,12}(?:分公司|分厂|分部|分院|分所|分店|办事处|营业部|代表处|事业部|项目部|子公司))$");

	private static final Pattern PROJECT = Pattern.compile("(\\([^()]*项目[^()]*\\)|项目|基地)$");

	private static final Pattern GROUP = Pattern
		.compile("集团(?:\\)|\\([^()]*\\))?(?:股份|控股)?(?:有限|责任|公司|$)|集团(?:\\([^()]*\\))?$");

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\d]");

	private static final Pattern LOWER_REGION = Pattern.compile("^\\p{IsHan}{2,3}(?:区|县)");

	private static final Pattern BRAND = Pattern.compile("[\\p{L}\\d]{2}");

	private static final Set<String> INDUSTRY = industryWords();

	private static final int LONGEST_WORD = INDUSTRY.stream().mapToInt(String::length).max().orElse(0);

	public FirmName {
		former = List.copyOf(former);
	}

	/** Takes a name apart; every text has some normal form, be it empty. */
	public static FirmName of(String name) {
		String text = normalise(name);
		List<String> former = new ArrayList<>();
		Matcher note = FORMER.matcher(text);
		while (note.find()) {
			former.add(note.group(1));
		}
		String normal = FORMER.matcher(text).replaceAll("");
		String branch = find(BRANCH, normal);
		branch = (branch != null) ? branch : find(PROJECT, normal);
		String own = (branch != null) ? normal.substring(0, normal.length() - branch.length()) : normal;
		boolean full = LEGAL.matcher(own).find();
		boolean group = isGroup(own);
		Region region = Regions.find(own.substring(0, Regions.prefix(own)));
		StringBuilder rest = new StringBuilder();
		Matcher bracket = BRACKETS.matcher(own);
		while (bracket.find()) {
			String inside = bracket.group(1);
			Region there = Regions.find(inside);
			region = region.or(there);
			boolean dropped = there.province() != null || inside.matches("中国|集团|控股|筹|开曼|原");
			bracket.appendReplacement(rest, dropped ? "" : Matcher.quoteReplacement(inside));
		}
		bracket.appendTail(rest);
		String core = withoutRegion(withoutForm(rest.toString()));
		return new FirmName(normal, core.isEmpty() ? normal : core, brandOf(core), region, former, full, group, branch);
	}

	/**
	 * What two names of one firm share although region and form are left out;
	 * {@code null} when too little is left to tell firms apart. Branches and projects
	 * share it only with themselves.
	 */
	public @Nullable String coreKey() {
		if (NEITHER_LETTER_NOR_DIGIT.matcher(this.core).replaceAll("").length() < 3 || !BRAND.matcher(this.brand).find()
				|| FORM.matcher(this.core).find() || Regions.prefix(this.core) == this.core.length()) {
			return null;
		}
		return (this.branch != null) ? this.core + "#" + this.branch : this.core;
	}

	/** A name in the form in which names are compared, notes and all. */
	public static String normalise(String name) {
		String text = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC);
		text = OPENING.matcher(text).replaceAll("(");
		text = CLOSING.matcher(text).replaceAll(")");
		text = BLANK.matcher(text).replaceAll("").toUpperCase(java.util.Locale.ROOT);
		text = FRONT_MARK.matcher(text).replaceFirst("");
		return END_MARK.matcher(text).replaceFirst("");
	}

	private static @Nullable String find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return (matcher.find() && matcher.start() >= 2) ? matcher.group(1) : null;
	}

	private static boolean isGroup(String text) {
		return GROUP.matcher(text).find();
	}

	private static String withoutForm(String text) {
		String rest = text;
		for (Matcher form = FORM.matcher(rest); form.find() && form.start() >= 2; form = FORM.matcher(rest)) {
			rest = rest.substring(0, form.start());
		}
		return rest;
	}

	// A region stays where nothing would be left: 重庆钢铁 is called 重庆.
	private static String withoutRegion(String text) {
		String rest = text;
		for (int length = Regions.prefix(rest); length > 0
				&& rest.length() - length >= 2; length = Regions.prefix(rest)) {
			rest = rest.substring(length);
			Matcher lower = LOWER_REGION.matcher(rest);
			if (lower.find() && rest.length() - lower.end() >= 2) {
				rest = rest.substring(lower.end());
			}
		}
		return rest;
	}

	private static String brandOf(String core) {
		String rest = core;
		for (int length = industrySuffix(rest); length > 0; length = industrySuffix(rest)) {
			rest = rest.substring(0, rest.length() - length);
		}
		return rest;
	}

	private static int industrySuffix(String text) {
		for (int length = Math.min(LONGEST_WORD, text.length()); length >= 2; length--) {
			if (INDUSTRY.contains(text.substring(text.length() - length))) {
				return length;
			}
		}
		return 0;
	}

	/** Whether a text is a word for a line of business. */
	static boolean isIndustry(String text) {
		return INDUSTRY.contains(text);
	}

	private static Set<String> industryWords() {
		Set<String> words = new HashSet<>();
		WordFile.lines("industry-words.txt").forEach(line -> words.addAll(List.of(line.split("\\s+"))));
		return Set.copyOf(words);
	}

}
