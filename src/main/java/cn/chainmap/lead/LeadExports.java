package cn.chainmap.lead;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Service;

/**
 * The forms in which a lead list leaves the house.
 */
@Service
public class LeadExports {

	/** Writes the list as an Excel workbook. */
	public void writeXlsx(LeadExport export, OutputStream out) throws IOException {
		LeadWorkbook.write(export, out);
	}

	/** Writes the list as CSV. */
	public void writeCsv(LeadExport export, OutputStream out) throws IOException {
		LeadCsv.write(export, out);
	}

}
