package cn.chainmap.intake.table;

import java.util.List;
import java.util.Optional;

/**
 * What a sheet (数据表) holds. Templates, import, preview, undo and export all follow the
 * columns of its kind, see {@link SheetColumns}. The order is the order of writing: rows
 * of a kind may refer to rows of the kinds before it.
 */
public enum SheetKind {

	CHAINS("chains", "产业链"), NODES("nodes", "环节"), SUPPLIES("supplies", "供应关系"), PARKS("parks", "园区"),
	FIRMS("firms", "企业"), FIRM_NODES("firm-nodes", "企业与环节"), PURCHASES("purchases", "采购关系"), SITES("sites", "载体"),
	PROJECTS("projects", "项目"), INDICATORS("indicators", "指标值");

	private final String code;

	private final String title;

	SheetKind(String code, String title) {
		this.code = code;
		this.title = title;
	}

	/** Its name in addresses and file names. */
	public String code() {
		return this.code;
	}

	/** Its name for users, and the name of its sheet in a workbook. */
	public String title() {
		return this.title;
	}

	/** Its columns in the order of the template. */
	public List<SheetColumn> columns() {
		return SheetColumns.of(this);
	}

	/** The kind of a name in an address. */
	public static Optional<SheetKind> find(String code) {
		return List.of(values()).stream().filter(kind -> kind.code.equals(code)).findFirst();
	}

}
