package cn.chainmap.intake.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of every kind of sheet: the one definition that templates, reading,
 * preview, undo and export follow. The keys are those of the project's CSV files.
 */
final class SheetColumns {

	private static final double ANY = 1e13;

	private static final Map<SheetKind, List<SheetColumn>> COLUMNS = columns();

	private SheetColumns() {
	}

	static List<SheetColumn> of(SheetKind kind) {
		return COLUMNS.get(kind);
	}

	private static Map<SheetKind, List<SheetColumn>> columns() {
		Map<SheetKind, List<SheetColumn>> columns = new EnumMap<>(SheetKind.class);
		columns.put(SheetKind.CHAINS, chains());
		columns.put(SheetKind.NODES, nodes());
		columns.put(SheetKind.SUPPLIES, supplies());
		columns.put(SheetKind.PARKS, parks());
		columns.put(SheetKind.FIRMS, firms());
		columns.put(SheetKind.FIRM_NODES, firmNodes());
		columns.put(SheetKind.PURCHASES, purchases());
		columns.put(SheetKind.SITES, sites());
		columns.put(SheetKind.PROJECTS, projects());
		columns.put(SheetKind.INDICATORS, indicators());
		return columns;
	}

	private static List<SheetColumn> chains() {
		return List.of(text("id", "产业链编号", "链编号", "编号").note("不填则按名称").example("SV").column(),
				text("name", "产业链名称", "产业链", "链名称", "名称").required().example("智能网联新能源专用车").column(),
				text("description", "说明", "简介", "描述").column(), source());
	}

	private static List<SheetColumn> nodes() {
		return List.of(text("id", "环节编号", "节点编号", "编号").note("不填则按名称").example("SV12").column(),
				list("chain_id", "所属产业链", "产业链编号", "产业链", "chain").required().note("编号或名称，可多个").example("SV").column(),
				text("name", "环节名称", "环节", "节点名称", "产品名称", "名称").required().example("专用车底盘").column(),
				list("aliases", "别名", "又名", "同义词").column(),
				choice("stage", "层级", "upstream", "上游", "midstream", "中游", "downstream", "下游", "supporting", "配套")
					.synonyms("上中下游", "位置")
					.column(),
				choice("kind", "类型", "material", "材料", "component", "部件", "process", "工艺", "equipment", "装备", "service",
						"服务", "product", "产品")
					.synonyms("环节类型")
					.column(),
				text("description", "说明", "简介", "描述").column(), list("keywords", "关键词", "关键字").column(),
				share("importance", "重要度", "重要性").note("0 到 1；不填则由供应关系的关键度推得").column(),
				flag("terminal", "终端产品", "最终产品").column(), date("surveyed_at", "摸底日期", "调查日期").column(),
				flag("producers_complete", "生产企业已查全").column(), flag("localisable", "可本地化").column(), source());
	}

	private static List<SheetColumn> supplies() {
		return List.of(text("from_node_id", "投入环节", "上游环节", "投入", "供应环节").required().note("编号或名称").column(),
				text("to_node_id", "使用环节", "下游环节", "产出", "使用它的环节").required().note("编号或名称").column(),
				choice("relation", "关系", "input", "投入品", "process", "工艺", "equipment", "装备", "service", "服务")
					.synonyms("关系类型")
					.column(),
				number("criticality", "关键度", 1, 5).note("1 到 5；4 及以上的投入和工艺视为必需").column(),
				flag("required", "必需", "是否必需").column(),
				text("alt_group", "替代组", "可替代组").note("同一使用环节下相同者可互相替代").column(),
				share("share", "份额", "成本占比").column(), text("note", "备注").column(), source());
	}

	private static List<SheetColumn> parks() {
		return List.of(text("id", "园区编号", "编号").note("不填则按名称").column(),
				text("name", "园区名称", "园区", "名称").required().column(), text("level", "级别", "园区级别").column(),
				list("focus_chains", "主导产业链", "主导产业").note("产业链编号或名称").column(), number("lat", "纬度", -90, 90).column(),
				number("lon", "经度", -180, 180).column(),
				number("idle_plant_sqm", "闲置厂房（㎡）", 0, 1e9).synonyms("闲置厂房", "闲置厂房面积").column(),
				number("idle_land_mu", "闲置土地（亩）", 0, 1e7).synonyms("闲置土地", "闲置土地面积", "低效用地").column(),
				text("notes", "备注", "说明").column(), source());
	}

	private static List<SheetColumn> firms() {
		return List.of(text("id", "企业编号", "企业id", "编号").note("不填则按统一社会信用代码和名称识别").column(),
				text("name", "企业名称", "公司名称", "单位名称", "企业名", "公司名", "企业", "公司", "单位", "名称", "企业全称", "公司全称", "单位全称",
						"企业（机构）名称", "机构名称", "主体名称", "市场主体名称", "纳税人名称", "单位详细名称")
					.required()
					.example("重庆某某机械有限公司")
					.column(),
				column("uscc", "统一社会信用代码", ColumnType.USCC)
					.synonyms("信用代码", "社会信用代码", "统一信用代码", "信用码", "统一代码", "统一社会信用代码/注册号", "社会统一信用代码", "纳税人识别号", "税号")
					.note("18 位，单元格须为文本格式")
					.column(),
				list("aliases", "别名", "曾用名", "简称", "企业简称", "公司简称", "又名").column(),
				text("group_name", "所属集团", "集团", "集团名称", "所属集团名称", "企业集团").note("同一集团的企业在首报首谈中视为一家").column(),
				flag("local", "本地", "是否本地").note("是否在本地；不填则按地址").column(),
				choice("status", "经营状态", "operating", "在营", "under_construction", "在建", "restructuring", "重整",
						"suspended", "停产", "moved", "迁出", "closed", "关停")
					.synonyms("状态", "企业状态", "登记状态", "存续状态", "营业状态", "生产状态", "经营情况")
					.note("不填为未核实")
					.column(),
				date("closed_at", "关停日期", "停产日期", "注销日期").column(),
				text("province", "省份", "所属省份", "所在省份", "省", "省市", "省直辖市").column(),
				text("city", "城市", "所属城市", "所在城市", "市", "地市", "地级市").column(),
				text("district", "区县", "所属区县", "所在区县", "所属区", "县区", "县市区", "区市县", "区", "县", "行政区").column(),
				text("park_id", "所在园区", "园区", "所属园区", "入驻园区", "园区编号").note("编号或名称").column(),
				text("scale", "规模", "企业规模", "人员规模").column(), list("tags", "标签", "企业标签", "资质荣誉").column(),
				text("products", "产品", "主要产品", "主营产品", "主导产品", "产品服务", "产品名称", "主营业务", "主要产品及服务").column(),
				text("business_scope_short", "经营范围", "业务范围", "经营业务范围", "许可经营项目", "一般经营项目").column(),
				number("revenue_wan_yuan", "营收（万元）", 0, 1e9).synonyms(
						"营收", "营业收入", "年营业收入", "年营收", "营业额", "年产值", "产值", "主营业务收入", "销售收入")
					.column(),
				text("contact_name", "联系人", "企业联系人", "联系人姓名", "联络人", "姓名").column(),
				text("phone", "联系电话", "电话", "手机", "联系方式", "手机号", "手机号码", "电话号码", "企业电话", "联系人电话", "联系人手机", "公开电话",
						"有效手机号")
					.column(),
				text("email", "邮箱", "电子邮箱", "电子邮件", "企业邮箱", "公司邮箱", "联系邮箱", "e-mail", "mail").column(), source(),
				asOf(), basis());
	}

	private static List<SheetColumn> firmNodes() {
		return List.of(
				text("firm_id", "企业", "企业编号", "企业名称", "公司名称", "单位名称", "企业全称", "统一社会信用代码").required()
					.note("编号、统一社会信用代码或名称")
					.column(),
				text("node_id", "环节", "环节编号", "环节名称", "产业链环节", "节点", "产品", "产品名称").required().note("编号或名称").column(),
				choice("role", "关系", "produces", "生产", "consumes", "消耗").synonyms("角色", "供需")
					.required()
					.note("生产它，或消耗它")
					.column(),
				share("confidence", "把握", "把握程度", "置信度").note("0 到 1").example("0.9").column(), basis(),
				number("capacity_wan_yuan", "产能（万元/年）", 0, 1e9).synonyms("产能", "年产能").column(),
				number("amount_wan_yuan", "采购额（万元/年）", 0, 1e9).synonyms("采购额", "年采购额", "采购金额").column(),
				number("local_amount_wan_yuan", "本地采购额（万元/年）", 0, 1e9).synonyms("本地采购额", "本地采购金额").column(),
				share("revenue_share", "营收占比", "主营占比").column(), source());
	}

	private static List<SheetColumn> purchases() {
		return List.of(
				text("buyer_id", "采购企业", "采购方", "买方", "需方", "链主", "链主企业").required().note("编号、统一社会信用代码或名称").column(),
				text("supplier_id", "供应企业", "供应商", "供应商名称", "供应商全称", "供应方", "供方", "供货商", "供货单位", "卖方").required()
					.note("编号、统一社会信用代码或名称")
					.column(),
				text("product", "采购产品", "产品", "产品名称", "物料", "物料名称", "品名", "零部件", "采购品类").note("采购方的叫法；与环节同名的自动对上")
					.column(),
				text("node_id", "环节", "环节编号", "环节名称", "产业链环节").note("编号或名称").column(),
				number("amount_wan_yuan", "采购额（万元/年）", 0, 1e9).synonyms("采购额", "年采购额", "金额", "采购金额").column(),
				date("year", "年份", "年度", "采购年份", "采购年度").column(),
				column("supplier_uscc", "供应企业统一社会信用代码", ColumnType.USCC)
					.synonyms("统一社会信用代码", "供应商统一社会信用代码", "供应商信用代码", "信用代码")
					.column(),
				text("supplier_place", "供应企业所在地", "供应商所在地", "所在地", "供应商地址", "省市").note("省、市、区县")
					.example("浙江省宁波市")
					.column(),
				source());
	}

	private static List<SheetColumn> sites() {
		return List.of(text("id", "载体编号", "编号").note("不填则按园区和名称").column(),
				text("name", "载体名称", "厂房名称", "地块名称", "名称").required().column(),
				text("park_id", "所在园区", "园区", "园区编号").note("编号或名称").column(),
				choice("kind", "载体类型", "plant", "厂房", "land", "土地").synonyms("类型").required().column(),
				number("area_sqm", "面积（㎡）", 0, 1e9).synonyms("面积", "建筑面积", "厂房面积").column(),
				number("area_mu", "用地（亩）", 0, 1e7).synonyms("亩数", "土地面积").column(),
				number("height_m", "层高（米）", 0, 200).synonyms("层高", "净高").column(),
				number("load_t_per_sqm", "承重（吨/㎡）", 0, 1000).synonyms("承重", "楼面荷载").column(),
				number("power_kva", "用电容量（kVA）", 0, 1e7).synonyms("用电容量", "变压器容量").column(),
				flag("gas", "天然气", "通气").column(),
				choice("eia_class", "环评类别", "none", "无需环评", "registration", "登记表", "form", "报告表", "report", "报告书")
					.synonyms("环评")
					.note("允许到哪一类")
					.column(),
				flag("chemical_park", "化工园区", "在化工园区内").column(),
				choice("status", "状态", "idle", "闲置", "low_use", "低效", "occupied", "在用", "reserved", "已预留").column(),
				text("former_user", "原使用企业", "原企业").column(), text("notes", "备注", "说明").column(), source());
	}

	private static List<SheetColumn> projects() {
		return List.of(text("id", "项目编号", "编号").note("不填则按名称").column(),
				text("name", "项目名称", "项目", "名称").required().column(),
				text("firm_id", "投资企业", "投资方", "企业名称", "业主").note("编号、统一社会信用代码或名称").column(),
				list("node_id", "环节", "产品", "所属环节").note("编号或名称，可多个").column(),
				text("site_id", "载体", "选址").note("编号或名称").column(),
				choice("stage", "阶段", "lead", "线索", "negotiating", "在谈", "signed", "签约", "started", "开工", "produced",
						"投产")
					.synonyms("项目阶段", "进度")
					.column(),
				number("investment_wan_yuan", "总投资（万元）", 0, ANY).synonyms("总投资", "投资额", "固定资产投资").column(),
				date("signed_at", "签约日期").column(), date("started_at", "开工日期").column(),
				date("produced_at", "投产日期").column(), text("notes", "备注", "进展").column(), source());
	}

	private static List<SheetColumn> indicators() {
		return List.of(text("id", "指标编号", "编号").required().column(), text("org", "部门", "责任单位", "单位").column(),
				text("indicator", "指标", "指标名称").required().column(), text("period", "期间", "时间", "年份").column(),
				text("value", "数值", "指标值", "值").column(), text("unit", "单位（量纲）", "计量单位").column(),
				choice("type", "类别", "actual", "实际", "target", "目标").column(),
				text("qualifier", "限定", "修饰", "口径").column(), source());
	}

	private static SheetColumn source() {
		return text("source", "来源", "数据来源", "出处", "信息来源").note("多个来源用分号分开，可写网址").column();
	}

	private static SheetColumn asOf() {
		return date("as_of", "数据日期", "截止日期", "更新日期").note("不填则取来源中的日期").column();
	}

	private static SheetColumn basis() {
		return choice("basis", "知情方式", "REPORTED", "填报", "PUBLIC", "公开", "INFERRED", "推断").column();
	}

	private static SheetColumnBuilder text(String key, String title, String... synonyms) {
		return column(key, title, ColumnType.TEXT).synonyms(synonyms);
	}

	private static SheetColumnBuilder list(String key, String title, String... synonyms) {
		return column(key, title, ColumnType.LIST).synonyms(synonyms);
	}

	private static SheetColumnBuilder number(String key, String title, double min, double max) {
		return column(key, title, ColumnType.NUMBER).range(min, max);
	}

	private static SheetColumnBuilder share(String key, String title, String... synonyms) {
		return column(key, title, ColumnType.SHARE).range(0, 1).synonyms(synonyms);
	}

	private static SheetColumnBuilder flag(String key, String title, String... synonyms) {
		return column(key, title, ColumnType.FLAG).synonyms(synonyms);
	}

	private static SheetColumnBuilder date(String key, String title, String... synonyms) {
		return column(key, title, ColumnType.DATE).synonyms(synonyms);
	}

	private static SheetColumnBuilder choice(String key, String title, String... codesAndWords) {
		Map<String, String> choices = new LinkedHashMap<>();
		for (int i = 0; i < codesAndWords.length; i += 2) {
			choices.put(codesAndWords[i], codesAndWords[i + 1]);
		}
		return column(key, title, ColumnType.CHOICE).choices(choices);
	}

	private static SheetColumnBuilder column(String key, String title, ColumnType type) {
		return new SheetColumnBuilder(key, title, type);
	}

}
