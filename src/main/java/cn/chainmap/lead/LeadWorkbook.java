package cn.chainmap.lead;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import cn.chainmap.lead.sheet.ListWorkbook;

/**
 * Writes a lead list as a workbook: the list, and a sheet with definitions, filters and
 * dates.
 */
final class LeadWorkbook {

	private LeadWorkbook() {
	}

	static void write(LeadExport export, OutputStream out) throws IOException {
		List<LeadSheet> columns = Arrays.asList(LeadSheet.values());
		ListWorkbook.write("招商线索",
				columns.stream().map(column -> new ListWorkbook.Column(column.title(), column.width())).toList(),
				export.leads()
					.stream()
					.map(lead -> new ListWorkbook.Line(columns.stream().map(column -> column.text(lead)).toList(),
							false))
					.iterator(),
				export.notes(), out);
	}

}
