package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.firm.name.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * What a firm says it makes, word by word: its products (产品), and of its business scope
 * (经营范围) what it may make. Selling and retailing (销售、零售、批发) are not making.
 */
final class ProductTerms {

	private static final Set<String> STOP_WORDS = stopWords();

	private static final int LONGEST = 30;

	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

	private static final Pattern SPLIT = Pattern.compile("[、,，;；。/|\\n\\r\\t]|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

	private static final Pattern GENERIC_END = Pattern
		.compile("(?:系列产品|系列|产品|及其?(?:零)?配件|及(?:零)?部件|业务|事业|生产基地|项目|制造|生产|加工|研发|类|等)$");

	private static final Pattern AND_MORE = Pattern.compile("(?:(?<=.{2})等|^等)(?!离子|级|温|静).*$");

	/** A line of a business scope: what is done, and how. */
	private static final Pattern SCOPE_LINE = Pattern.compile("^(.+?)(制造|生产|加工|研发|销售|零售|批发|租赁|服务|进出口|修理|安装|设计|回收)$");

	private static final Set<String> MAKING = Set.of("制造", "生产", "加工");

	private static final Pattern OTHER_DEEDS = Pattern
		.compile("(?:[、及和与]?(?:的|技术|研发|研究|设计|开发|制造|生产|加工|销售|组装|装配|研制|维修|安装))+$");

	private static final Pattern SCOPE_HEADS = Pattern.compile("(?:许可|一般)(?:经营)?项目[:：]");

	private ProductTerms() {
	}

	/**
	 * One product.
	 *
	 * @param text as it stands in the source, without what surrounds it
	 * @param plain half-width, without blanks and brackets
	 */
	record Term(String text, String plain) {
	}

	/** The products that a text names, each once, in their order. */
	static List<Term> ofProducts(@Nullable String products) {
		Map<String, Term> terms = new LinkedHashMap<>();
		if (products != null) {
			for (String part : SPLIT.split(withoutNotes(products))) {
				add(terms, AND_MORE.matcher(plain(part)).replaceFirst(""), part.strip());
			}
		}
		return List.copyOf(terms.values());
	}

	/** The products that a business scope allows the firm to make. */
	static List<Term> ofScope(@Nullable String scope) {
		Map<String, Term> terms = new LinkedHashMap<>();
		if (scope != null) {
			String text = SCOPE_HEADS.matcher(withoutNotes(scope)).replaceAll(";");
			for (String part : text.split("[;；。,，\\n\\r]")) {
				Matcher line = SCOPE_LINE.matcher(plain(part));
				if (line.matches() && MAKING.contains(line.group(2))) {
					for (String what : line.group(1).split("、")) {
						add(terms, OTHER_DEEDS.matcher(what).replaceFirst(""), part.strip());
					}
				}
			}
		}
		return List.copyOf(terms.values());
	}

	/** A product without the words that say nothing of what it is. */
	static String withoutGenericWords(String plain) {
		String rest = plain;
		for (Matcher end = GENERIC_END.matcher(rest); end.find() && end.start() >= 2; end = GENERIC_END.matcher(rest)) {
			rest = rest.substring(0, end.start());
		}
		return rest;
	}

	/** A text as names are compared, without brackets and what stands in them. */
	static String plain(String text) {
		return BRACKETS.matcher(FirmName.normalise(text)).replaceAll("");
	}

	/** A text in half-width letters; small ones, as case tells no products apart. */
	static String half(String text) {
		return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
	}

	static boolean isStopWord(String plain) {
		return STOP_WORDS.contains(plain) || STOP_WORDS.contains(withoutGenericWords(plain));
	}

	private static void add(Map<String, Term> terms, String plain, String text) {
		if (plain.length() >= 2 && plain.length() <= LONGEST && !isStopWord(plain)) {
			terms.putIfAbsent(plain, new Term(text, plain));
		}
	}

	// Separators in brackets do not separate; half-width brackets only, to see pairs.
	private static String withoutNotes(String text) {
		String half = text.replace('（', '(').replace('）', ')');
		String without = BRACKETS.matcher(half).replaceAll("");
		return BRACKETS.matcher(without).replaceAll("");
	}

	private static Set<String> stopWords() {
		Set<String> words = new HashSet<>();
		List<String> lines = new ArrayList<>(WordFile.lines("product-stop-words.txt"));
		lines.forEach(line -> words.addAll(List.of(line.split("\\s+"))));
		return Set.copyOf(words);
	}

}
