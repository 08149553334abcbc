package cn.chainmap.intake;

/**
 * Something in a file that could not be used as it stands (导入问题).
 *
 * @param file file name
 * @param row row number as a spreadsheet shows it, the header being row 1; 0 for the
 * whole file
 * @param column column name; empty for the whole row
 * @param value the value as written
 * @param problem what is wrong and what was done, in Chinese
 */
public record ImportIssue(String file, long row, String column, String value, String problem) {

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.row > 0) {
			text.append(" 第 ").append(this.row).append(" 行");
		}
		if (!this.column.isEmpty()) {
			text.append("，").append(this.column).append(" 列");
		}
		if (!this.value.isEmpty()) {
			text.append("，值「").append(this.value).append("」");
		}
		return text.append("：").append(this.problem).toString();
	}

}
