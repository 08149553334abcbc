package cn.chainmap.intake.read;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an uploaded file may at most be (上传限额).
 *
 * @param workbookSize size of a workbook as uploaded
 * @param tableSize size of a CSV file, or of a zip of CSV files
 * @param unpackedSize size of a workbook unpacked, all parts together
 * @param entrySize size of one part of a workbook unpacked
 * @param tableEntrySize size of one CSV file in a zip, unpacked
 * @param entries parts of a workbook, or files in a zip
 * @param ratio how many times larger than packed something may be unpacked
 * @param workbookRows rows of a sheet of a workbook that hold anything
 * @param tableRows rows of a CSV file
 * @param columns columns of a table
 * @param cellLength characters of a cell
 * @param recordLength characters of a row of a CSV file
 * @param sheets tables of one upload
 */
@ConfigurationProperties("chainmap.intake.read")
public record ReadSettings(@DefaultValue("100MB") DataSize workbookSize, @DefaultValue("2GB") DataSize tableSize,
		@DefaultValue("1GB") DataSize unpackedSize, @DefaultValue("600MB") DataSize entrySize,
		@DefaultValue("2GB") DataSize tableEntrySize, @DefaultValue("1000") int entries, @DefaultValue("100") int ratio,
		@DefaultValue("200000") long workbookRows, @DefaultValue("10000000") long tableRows,
		@DefaultValue("200") int columns, @DefaultValue("32767") int cellLength,
		@DefaultValue("1000000") int recordLength, @DefaultValue("60") int sheets) {

	/** The defaults. */
	public static ReadSettings defaults() {
		return new ReadSettings(DataSize.ofMegabytes(100), DataSize.ofGigabytes(2), DataSize.ofGigabytes(1),
				DataSize.ofMegabytes(600), DataSize.ofGigabytes(2), 1000, 100, 200_000, 10_000_000, 200, 32_767,
				1_000_000, 60);
	}

}
