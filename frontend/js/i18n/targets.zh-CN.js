/** Words of the target screens. */
export default {
  'targets.title': '招商对象', 'targets.filters': '招商对象筛选', 'targets.thisNode': '所选环节', 'targets.type': '进入方式', 'targets.anyType': '全部进入方式', 'targets.text': '企业、产品、地区',
  'targets.complete': '只看已知 75% 以上', 'targets.excluded': '未入选 {n}', 'targets.count': '{n} 家，比较了 {nodes} 个缺口', 'targets.countExcluded': '未入选 {n} 家',
  'targets.none': '没有符合条件的企业', 'targets.noneExcluded': '没有未入选的企业', 'targets.firm': '企业', 'targets.fills': '补哪个环节', 'targets.where': '所在地', 'targets.next': '下一步',
  'targets.more': '还能补 {n} 个：{names}', 'targets.textTitle': '没有它生产这个环节的记录，按产品与经营范围的文字推断，未经核实', 'targets.text.badge': '文字推断',
  'targets.claim': '认领', 'targets.back': '上一页', 'targets.forward': '下一页', 'targets.short': '前 {shown} 家，共 {total} 家', 'targets.all': '全部 {n} 家与筛选',
  'targetType.NEW': '新设', 'targetType.EXPAND': '增资扩产', 'targetType.RELOCATE': '搬迁转移',
  'score.label': '评分', 'score.of': '{name}的评分算式', 'score.unknown': '未知，取中性值', 'score.completeness': '已知比例',
  'component.fit': '产品匹配', 'component.gap': '缺口价值', 'component.link': '本地关联', 'component.exp': '扩张意愿', 'component.qual': '企业质量', 'component.site': '载体匹配',
  'weights.title': '评分权重', 'weights.open': '看权重', 'weights.hint': '六项权重合计 100%。改动后先看前 50 名怎么变，再保存；保存为新版本，旧版本留存。', 'weights.sum': '合计 {sum}%', 'weights.sumWrong': '合计 {sum}%，须为 100%',
  'weights.note': '为什么改', 'weights.save': '保存为新版本', 'weights.tryFirst': '改动并看过影响后才能保存', 'weights.saved': '权重已保存，名单已按新权重排序', 'weights.effect': '前 {n} 名的变化',
  'weights.moves': '进入 {entered} 家，退出 {left} 家', 'weights.then': '新名次', 'weights.now': '现名次', 'weights.history': '历次版本', 'weights.version': '第 {n} 版',
  'sites.title': '合适的载体', 'siteKind.PLANT': '厂房', 'siteKind.LAND': '土地', 'unit.mu': '亩', 'verdict.FITS': '合适', 'verdict.OPEN': '待核实', 'verdict.FAILS': '不合适', 'verdict.NO_NEED': '需求未知',
  'needs.title': '「{name}」需要什么样的载体', 'needs.open': '填写需求', 'needs.hint': '不知道的留空：未知不算不合适，会写明。', 'needs.areaSqm': '厂房面积（㎡）', 'needs.landMu': '用地（亩）', 'needs.heightM': '层高（米）',
  'needs.loadTPerSqm': '承重（吨/㎡）', 'needs.powerKva': '用电容量（kVA）', 'needs.gas': '需要天然气', 'needs.eiaClass': '环评类别', 'needs.chemicalPark': '须进化工园区', 'needs.source': '依据', 'needs.save': '保存',
  'needs.saved': '载体需求已保存', 'needs.unknown': '未知', 'needs.yes': '是', 'needs.no': '否', 'eia.NONE': '无需环评', 'eia.REGISTRATION': '登记表', 'eia.FORM': '报告表', 'eia.REPORT': '报告书',
  'introductions.open': '谁能牵线', 'introductions.title': '谁能牵线：{name}', 'introductions.steps': '{n} 步', 'introductions.inferred': '含推断',
};
