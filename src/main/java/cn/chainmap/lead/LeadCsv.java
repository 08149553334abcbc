package cn.chainmap.lead;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a lead list as CSV: UTF-8 with a byte order mark, without which Chinese Excel
 * shows garbage.
 */
final class LeadCsv {

	private LeadCsv() {
	}

	static void write(LeadExport export, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
		try (CSVPrinter printer = new CSVPrinter(writer, format)) {
			printer.printRecord(LeadSheet.titles());
			for (Lead lead : export.leads()) {
				printer.printRecord(List.of(LeadSheet.values()).stream().map(column -> column.cell(lead)).toList());
			}
		}
	}

}
