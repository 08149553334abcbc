package cn.chainmap.intake.table;

/**
 * Where a row stands.
 *
 * @param file file name as uploaded; for a file in a zip, both names with a slash
 * @param sheet sheet name; empty for CSV
 * @param row row number as a spreadsheet shows it
 */
public record RowOrigin(String file, String sheet, long row) {

}
