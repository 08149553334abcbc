package cn.chainmap.intake.export;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;

/**
 * What the reader of an export must know about it.
 *
 * @param view what was asked for
 * @param contacts whether people's names, phone numbers and addresses go out too
 * @param by who asked for it, as far as said
 * @param exportedAt when it was begun
 * @param counts rows of each kind at that time
 */
public record ExportHead(ExportView view, boolean contacts, String by, OffsetDateTime exportedAt,
		Map<SheetKind, Long> counts) {

	/** Columns that say how to reach a person. */
	private static final Set<String> CONTACTS = Set.of("contact_name", "phone", "email");

	public ExportHead {
		Map<SheetKind, Long> copy = new EnumMap<>(SheetKind.class);
		copy.putAll(counts);
		counts = Collections.unmodifiableMap(copy);
	}

	/** Rows of all kinds. */
	public long total() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	long count(SheetKind kind) {
		return this.counts.getOrDefault(kind, 0L);
	}

	/**
	 * Whether the cells of a column go out. Contacts that do not are left blank rather
	 * than masked: a blank says nothing when the file comes back, a masked number would
	 * come back as the number.
	 */
	boolean shows(SheetColumn column) {
		return this.contacts || !CONTACTS.contains(column.key());
	}

	/** The notes that go with the data: definitions (口径), filters, counts, dates. */
	List<List<String>> notes(ExportTally tally) {
		List<List<String>> notes = new ArrayList<>();
		notes.add(List.of("内容", "产业链图谱数据（链图 ChainMap）"));
		notes.add(List.of("范围", this.view.words()));
		notes.add(List.of("导出时间", this.exportedAt.truncatedTo(ChronoUnit.SECONDS).toString()));
		notes.add(List.of("导出人", this.by + "（自报，未核实）"));
		for (SheetKind kind : SheetKind.values()) {
			notes.add(List.of(kind.title() + "行数", words(count(kind), tally.written(kind))));
		}
		notes.add(List.of("合计行数", tally.written() + " 行，全部写出，没有截断"));
		notes.add(List.of("联系方式", this.contacts ? "已按要求写出联系人、电话、邮箱，请妥善保管" : "联系人、电话、邮箱留空未写出；再导入时留空不改动原有内容"));
		notes.add(List.of("空白", "未知或未说明，不是零，也不是「没有」"));
		if (!this.view.isWhole()) {
			notes.add(List.of("范围口径",
					"环节：所选产业链（及所选环节）的环节，以及与它们有供应关系的邻接环节；供应关系：至少一端是所选环节；"
							+ "企业：位于所选地点、生产或消耗所选环节的；企业与环节：这些企业与所选环节之间的；采购关系：买卖双方都在其中的；"
							+ "园区：所选地点内的，以及这些企业所在的；载体：这些园区的；项目：这些企业的，或在这些载体上、涉及所选环节的；指标值只在全库导出中"));
		}
		if (tally.changedMeanwhile()) {
			notes.add(List.of("一致性", "导出期间有人修改了数据，各表可能不是同一时刻的；如需完全一致请重新导出"));
		}
		return notes;
	}

	private static String words(long stated, long written) {
		return (stated == written) ? written + " 行" : written + " 行（开始导出时 " + stated + " 行，导出期间有变动）";
	}

}
