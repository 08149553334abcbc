package cn.chainmap.intake.read;

import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.read.cell.Cleaned;
import cn.chainmap.intake.read.cell.PlainText;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Rows that can be read and yet say nothing that is true of an industry (无意义的行): items of
 * bookkeeping instead of products, a thing that supplies itself, a firm of one character.
 */
final class RowChecks {

	private static final Set<String> BOOKKEEPING = Set.of("平衡项目", "分部间抵销", "分部间抵消", "分部抵销", "内部抵销", "内部抵消", "抵销", "抵消",
			"调整项目", "其他", "其它", "其他业务", "其他产品", "其他收入", "其他(补充)", "租赁", "租赁收入", "材料销售", "废料销售", "主营业务", "非主营业务", "营业收入",
			"总收入", "未分类", "不适用");

	private RowChecks() {
	}

	/** What is wrong with a row; {@code null} when nothing is. */
	static Cleaned.@Nullable Fault check(SheetKind kind, Map<String, Object> values) {
		return switch (kind) {
			case NODES -> product(values.get("name"));
			case FIRM_NODES -> product(values.get("node_id"));
			case SUPPLIES -> same(values, "from_node_id", "to_node_id", "环节不能是自己的投入");
			case PURCHASES -> {
				Cleaned.Fault fault = same(values, "buyer_id", "supplier_id", "企业不能是自己的供应商");
				fault = (fault != null) ? fault : product(values.get("node_id"));
				yield (fault != null) ? fault : product(values.get("product"));
			}
			case FIRMS -> firm(values.get("name"));
			default -> null;
		};
	}

	private static Cleaned.@Nullable Fault product(@Nullable Object name) {
		return (name != null && BOOKKEEPING.contains(PlainText.key(name.toString())))
				? new Cleaned.Fault(true, "「" + name + "」是账目上的归类，不是产品或环节", "请写具体的产品或环节，或删去该行") : null;
	}

	private static Cleaned.@Nullable Fault same(Map<String, Object> values, String from, String to, String reason) {
		Object one = values.get(from);
		Object other = values.get(to);
		return (one != null && other != null && PlainText.key(one.toString()).equals(PlainText.key(other.toString())))
				? new Cleaned.Fault(true, reason, "请改正，或删去该行") : null;
	}

	private static Cleaned.@Nullable Fault firm(@Nullable Object name) {
		return (name != null && name.toString().codePointCount(0, name.toString().length()) < 2)
				? new Cleaned.Fault(true, "企业名称只有一个字", "请写营业执照上的全称") : null;
	}

}
