package cn.chainmap.lead.supplier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chainmap.lead.sheet.ListWorkbook;
import cn.chainmap.park.Place;
import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Writes a supplier list as a workbook (链主供应商比对清单).
 */
@Service
public class SupplierWorkbook {

	private static final List<ListWorkbook.Column> COLUMNS = List.of(column("序号", 6), column("供应商", 30),
			column("所在地", 16), column("产品", 20), column("环节", 16), column("采购额（万元/年）", 12), column("占比", 8),
			column("类别", 12), column("本地同类企业", 28), column("可转为本地（万元）", 12), column("未对上的原因", 24), column("打给谁", 26),
			column("电话里怎么说", 60), column("年份", 8), column("来源", 30));

	private final CurrentUser user;

	private final Clock clock;

	SupplierWorkbook(CurrentUser user, Clock clock) {
		this.user = user;
		this.clock = clock;
	}

	/** Writes a list that holds all its lines. */
	public void write(SupplierList list, Place place, OutputStream out) throws IOException {
		List<SupplierLine> lines = list.lines().rows();
		ListWorkbook.write("供应商比对", COLUMNS,
				IntStream.range(0, lines.size())
					.mapToObj(index -> new ListWorkbook.Line(cells(index + 1, lines.get(index)), false))
					.iterator(),
				notes(list, place), out);
	}

	private static List<String> cells(int number, SupplierLine line) {
		return List.of(Integer.toString(number), line.supplier(), region(line), line.product(), text(line.nodeName()),
				amount(line.amountWanYuan()), percent(line.share()), line.category().label(),
				line.alternatives().stream().map(SupplierLine.Named::name).collect(Collectors.joining("、"))
						+ ((line.makers() > line.alternatives().size()) ? " 等 " + line.makers() + " 家" : ""),
				amount(line.valueWanYuan()),
				line.reasons().stream().map(SupplierLine.Doubt::label).collect(Collectors.joining("；")),
				text(line.to()), text(line.sentence()), text(line.year()), line.source());
	}

	private List<List<String>> notes(SupplierList list, Place place) {
		List<List<String>> notes = new ArrayList<>();
		notes.add(List.of("清单", list.name() + " 供应商比对清单（链图 ChainMap）"));
		notes.add(List.of("本地", place.name() + "（" + place.code() + "）"));
		notes.add(List.of("年份", (list.year() == null) ? "未注明" : list.year() + "（未注明年份的行一并列入）"));
		notes.add(List.of("行数", list.lines().total() + " 行，全部写出"
				+ (list.cut() ? "；清单超过 " + Suppliers.MOST_LINES + " 行，只列采购额最大的" : "，没有截断")));
		for (SupplierList.Group group : list.groups()) {
			notes.add(List.of(group.label(), group.lines() + " 行，" + amount(group.amountWanYuan()) + " 万元"));
		}
		notes.add(List.of("可转为本地", amount(list.valueWanYuan()) + " 万元"
				+ ((list.valueShare() == null) ? "" : "，占已知采购额 " + percent(list.valueShare()))));
		notes
			.add(List.of("采购额口径配套率",
					(list.rate().actual() == null) ? "无：" + text(list.rateNote()) : percent(list.rate().actual())
							+ ((list.rateAfter() == null) ? "" : " → " + percent(list.rateAfter()) + "（如全部转为本地）")
							+ ((list.rateNote() == null) ? "" : "；" + list.rateNote())));
		notes.add(List.of("类别", "已在本地：供应商在本地。本地有同类：供应商在外地，本地有在产企业生产同一环节。外地：本地没有已知的在产企业。未对上：产品没有对上环节，或不知道供应商是否在本地。"));
		notes.add(
				List.of("导出", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS) + "，" + this.user.name()));
		return notes;
	}

	private static String region(SupplierLine line) {
		List<String> parts = new ArrayList<>();
		for (String part : List.of(text(line.province()), text(line.city()), text(line.district()))) {
			if (!part.isEmpty() && !parts.contains(part)) {
				parts.add(part);
			}
		}
		return String.join("", parts);
	}

	private static ListWorkbook.Column column(String title, int width) {
		return new ListWorkbook.Column(title, width);
	}

	private static String amount(@Nullable Double value) {
		return (value == null) ? "" : CallSentence.plain(value);
	}

	private static String percent(@Nullable Double share) {
		return (share == null) ? "" : String.format(Locale.ROOT, "%.1f%%", share * 100);
	}

	private static String text(@Nullable String value) {
		return (value == null) ? "" : value;
	}

}
