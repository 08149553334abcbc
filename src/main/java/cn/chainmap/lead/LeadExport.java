package cn.chainmap.lead;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * A lead list with everything its reader must know about it.
 *
 * @param leads the rows
 * @param place what counts as local
 * @param filter what was asked for, in words
 * @param tau confidence from which a firm–node link is trusted
 * @param dataAsOf date of the newest dated source of the data set, ISO; {@code null} when
 * none is dated
 * @param exportedAt time of export
 */
public record LeadExport(List<Lead> leads, Place place, String filter, double tau, @Nullable String dataAsOf,
		OffsetDateTime exportedAt) {

	public LeadExport {
		leads = List.copyOf(leads);
	}

	/** The notes that go with the list: definitions (口径), filters, dates. */
	List<List<String>> notes() {
		List<List<String>> notes = new ArrayList<>();
		notes.add(List.of("清单", "招商线索清单（链图 ChainMap）"));
		notes.add(List.of("本地", this.place.name() + "（" + this.place.code() + "）"));
		notes.add(List.of("筛选条件", this.filter));
		notes.add(List.of("行数", this.leads.size() + " 行，全部写出，没有截断；每行是一个缺口环节与一家候选企业"));
		notes.add(List.of("导出时间", this.exportedAt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString()));
		notes.add(List.of("数据截至", (this.dataAsOf == null) ? "来源未注明日期" : this.dataAsOf + "（最新一条注明日期的来源）"));
		notes.add(List.of("断点", "本地在产环节必需的投入，本地没有已知的在产企业，且可替代的投入也没有。本系统口径。"));
		notes.add(List.of("已确认 / 待核实", "已确认：同组可替代的投入全部缺失；待核实：其中有的还没有核实清楚。"));
		notes.add(List.of("本地有供给", "本地、在产、且「企业—环节」把握不低于 τ=" + this.tau + "；在建不算供给，现状未核的不下结论。"));
		notes.add(List.of("匹配度", "该企业生产该环节产品的把握（0–100%），来自证据，不代表投资意愿。"));
		notes.add(List.of("候选企业", "已知生产该环节产品、不在本地、未关停的企业。没有已知企业的断点保留一行，表示需要寻源，不表示没有企业生产。"));
		notes.add(List.of("数据日期", "来源自身注明的日期；没有注明的写明「来源未注明日期」。"));
		return notes;
	}

}
