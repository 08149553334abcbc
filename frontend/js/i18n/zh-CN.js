/** All words of the interface. Chain data is never translated. */
import data from './data.zh-CN.js';
import targets from './targets.zh-CN.js';
import leads from './leads.zh-CN.js';
import suppliers from './suppliers.zh-CN.js';

export default {
  'app.name': '链图 ChainMap', 'app.short': '链图', skip: '跳到链图', close: '关闭', all: '全部', local: '本地', outside: '外地', required: '必需', replaceable: '可替代',
  asOf: '数据截至', 'asOf.title': '最新一条有日期的来源',

  'place.label': '本地', 'place.title': '以哪里为“本地”：输入省、市、区县或园区的名称，从列表中选择', 'place.unknown': '没有找到地区“{text}”，请从列表中选择', 'place.home': '回到{name}', 'place.firms': '{n} 家企业',
  'level.PROVINCE': '省级', 'level.CITY': '市', 'level.DISTRICT': '区县', 'level.PARK': '园区', 'level.AREA': '片区',

  'search.label': '搜索环节或企业', 'search.placeholder': '搜索环节、别名、企业（按 / 键）', 'search.results': '搜索结果', 'search.running': '正在搜索…', 'search.none': '没有找到与“{text}”有关的环节或企业',
  'search.nodes': '环节', 'search.firms': '企业', 'search.noNode': '未对应到环节',

  'chains.label': '产业链', 'chain.present': '有{n}', 'chain.absent': '缺{n}', 'chain.unknown': '待核{n}', 'chain.breaks': '断点{n}', 'chain.noBreaks': '无断点', 'chain.counts': '共 {nodes} 个环节：已有 {present}；缺失 {absent}，其中断点 {breaks}；待核实 {unknown}',
  'rate.of': '{place}本地配套率', 'rate.lines': '{satisfied}/{lines} 条需求线', 'rate.title': '本地在产环节共有 {lines} 条必备投入的需求线，其中 {satisfied} 条本地有企业能供', 'rate.none': '暂不能计算',

  'toolbar.label': '链图工具', 'tab.label': '显示方式', 'tab.map': '链图', 'tab.list': '列表', 'only.label': '只看断点', 'only.title': '只突出断点和被它卡住的环节', 'only.none': '这条产业链没有查到断点。',
  'legend.label': '图例，点击可隐藏或显示', 'filter.clear': '清除筛选', 'filter.none': '筛选后没有结果。',
  'look.present': '已有', 'look.break': '断点', 'look.suspected': '疑似断点', 'look.absent': '缺失', 'look.unknown': '待核实', 'legendLabel.absent': '其他缺失',
  'legend.present': '本地有在产企业', 'legend.break': '本地必需而没有，且没有替代（已确认）', 'legend.suspected': '本地必需而没有，但可替代的环节尚待核实', 'legend.absent': '本地没有，目前也没有本地环节必须用它（不含断点）', 'legend.unknown': '企业状态未核实、依据不足或没有数据',
  'line.required': '必需', 'line.optional': '可选', 'line.alternative': '可替代', 'line.building': '本地在建', 'line.foreign': '其他产业链', 'line.counts': '卡片上的数字：本地、外地企业家数',
  'zoom.label': '缩放', 'zoom.in': '放大（+）', 'zoom.out': '缩小（−）', 'zoom.fit': '适应', 'zoom.fitTitle': '回到全图（0）',
  'picture.label': '存为图片', 'picture.title': '导出图片 PNG（含标题、图例和数据日期）', 'print.label': '打印', 'print.hint': '打印链图（A3 或 A4 横向）', 'print.title': '{place} · {chain}产业链图',
  'copy.link': '复制链接', 'copy.title': '复制当前画面的链接，对方打开后看到同样的内容', 'copy.done': '链接已复制', 'copy.textDone': '已复制', 'copy.failed': '没能复制，请从地址栏手动复制',

  'card.present': '已有', 'card.break': '断点', 'card.suspected': '疑似', 'card.absent': '缺失', 'card.unknown': '待核实', 'card.counts': '本地 {local} 外 {outside}', 'card.building': '在建',
  'stage.upstream': '上游', 'stage.midstream': '中游', 'stage.downstream': '下游', 'stage.supporting': '支撑', 'stage.other': '其他', 'stage.foreign': '其他产业链', 'stage.foreign-in': '其他链供给', 'stage.foreign-out': '供其他链',
  'kind.material': '材料', 'kind.component': '零部件', 'kind.process': '工艺', 'kind.equipment': '装备', 'kind.service': '服务', 'kind.product': '产品',
  'relation.input': '投入', 'relation.process': '工艺', 'relation.equipment': '装备', 'relation.service': '服务',
  'state.PRESENT': '本地已有', 'state.ABSENT': '本地缺失', 'state.UNKNOWN': '待核实',
  'reason.ACTIVE_SUPPLY': '本地有在产企业', 'reason.UNDER_CONSTRUCTION': '本地有在建项目，尚未形成供给', 'reason.UNVERIFIED': '本地有企业记录，现状未核实', 'reason.WEAK_EVIDENCE': '本地有企业线索，但依据不足', 'reason.NO_DATA': '各地都还没有企业数据', 'reason.OUTSIDE_ONLY': '只查到外地企业', 'reason.ALL_CLOSED': '外地已知企业均已停产', 'panel.criticality': '关键性 {share}：在「{chain}」里，假设其余环节齐备，缺了它有 {share} 的终端产品做不出来（共 {n} 种）', 'status.SUSPENDED': '停产', 'status.MOVED': '已迁出', 'reason.SURVEYED': '已摸排', 'reason.LOST': '本地企业已停产、迁出或正在重整',
  'tip.place': '{stage} · {kind} · {chain}', 'tip.firms': '本地在产企业 {local} 家，外地企业 {outside} 家',

  'map.label': '{name}链图', 'map.help': '用方向键在环节之间移动，回车打开详情，Esc 取消选择。也可以改用“列表”。', 'map.empty': '这条产业链还没有环节。', 'map.tooMany': '共 {n} 个环节，超过 {max} 个时不画图，请用列表、搜索和断点清单。',
  'list.count': '{n} 个环节', 'list.inputs': '需要', 'list.outputs': '供给',

  'panel.label': '环节详情', 'panel.close': '关闭（Esc）', 'panel.foreign': '属于产业链：{name}', 'panel.openChain': '打开所在产业链', 'panel.aliases': '又称', 'panel.local': '本地在产', 'panel.outside': '外地企业', 'panel.building': '本地在建', 'panel.unverified': '未核实', 'panel.rate': '本环节配套率',
  'panel.why': '为什么是断点', 'panel.blocked': '卡住的环节', 'panel.affected': '影响的本地企业', 'panel.firms': '{n} 家', 'panel.lines': '本环节的需求线', 'panel.inputs': '需要哪些环节', 'panel.outputs': '供给哪些环节', 'panel.none': '没有记录',
  'panel.producers': '本地生产企业', 'panel.noProducers': '没有查到本地生产企业。', 'panel.consumers': '本地需要它的企业', 'panel.noConsumers': '没有查到需要它的本地企业。', 'panel.suppliers': '外地可招企业',
  'panel.sources': '来源', 'panel.noSources': '没有记录来源。', 'panel.queries': '计算依据（数据库查询）', 'panel.asOf': '本地：{place}；本环节最新来源日期：{date}',
  'line.yes': '满足', 'line.no': '未满足', 'line.anyOf': '任一即可：', 'line.or': '或',
  'suppliers.shown': '已显示 {shown} / 共 {total}', 'suppliers.more': '加载更多（{n} 家）', 'suppliers.none': '没有查到外地企业。', 'suppliers.failed': '没能加载更多，请再试一次。',
  'status.ACTIVE': '在产', 'status.UNDER_CONSTRUCTION': '在建', 'status.UNVERIFIED': '未核实', 'status.RESTRUCTURING': '重整中', 'status.CLOSED': '已停产',
  'basis.REPORTED': '企业填报', 'basis.PUBLIC': '公开信息', 'basis.INFERRED': '按产品推断', match: '匹配度 {value}', certain: '可信度 {value}', 'via.RECORDED': '有需要它的记录（含推断）', 'via.PRODUCES': '生产“{name}”，必须用到它',

  'gaps.title': '断点清单', 'gaps.scope': '范围', 'gaps.thisChain': '本链', 'gaps.allChains': '全部产业链', 'gaps.certainty': '确定性', 'gaps.text': '按环节名筛选', 'gaps.range': '第 {first}–{last} 条 / 共 {total}', 'gaps.none': '这条产业链没有查到断点或其他缺口。', 'gaps.showAll': '看全部产业链的缺口', 'gaps.more': '等 {n} 个', 'gaps.check': '选择 {name}', 'gaps.checkAll': '全选', 'gaps.partSorted': '超过 500 条，没有全部载入，不能按这一列排序；请先筛选。',
  'gaps.column.name': '环节', 'gaps.column.chain': '链', 'gaps.column.stage': '阶段', 'gaps.column.certainty': '确定性', 'gaps.column.blocks': '卡住', 'gaps.column.consumers': '本地需求企业', 'gaps.column.outside': '外地企业',
  'certainty.CONFIRMED': '已确认', 'certainty.SUSPECTED': '待核实', 'page.previous': '上一页', 'page.next': '下一页',

  'export.button': '导出 Excel', 'export.buttonRows': '导出 Excel（{n} 行）', 'export.label': '导出招商线索', 'export.scope': '导出范围', 'export.scope.chain': '本链断点：{name}', 'export.scope.checked': '清单中勾选的断点（{n} 个）', 'export.scope.node': '当前环节 {node}', 'export.scope.all': '全部产业链的断点',
  'export.xlsx': '下载 Excel（{n} 行）', 'export.csv': '下载 CSV', 'export.nothing': '这个范围没有断点，所以没有可导出的线索。', 'export.note': '每行一个断点和一家外地候选企业，含依据与来源；没有已知企业的断点也保留一行。', 'export.started': '已开始下载', 'export.node': '导出该环节线索（{n} 行）', 'export.nodeNothing': '该环节不是断点，没有可导出的线索。',

  'definition.open': '查看口径', 'definition.title': '口径说明', 'definition.now': '{place}:{value}（{satisfied} / {lines}）', 'query.open': '查看查询', 'query.title': '查询语句', 'query.name': '名称', 'query.purpose': '用途', 'query.params': '参数', 'query.returns': '返回', 'query.mode': '方式', 'query.place': '地区', 'query.asOf': '数据截至', 'query.copy': '复制查询',
  'help.title': '使用帮助', 'help.keys': '快捷键', 'help.search': '搜索', 'help.move': '在链图的环节之间移动', 'help.open': '打开环节详情', 'help.clear': '取消选择、关闭', 'help.fit': '回到全图', 'help.zoom': '放大、缩小', 'help.this': '打开本帮助', 'help.reading': '怎么看图', 'help.gapMeaning': '“断点”是指目前没有查到本地生产企业，不等于一定没有。发现出入请核实后更新数据。',

  'live.selected': '已选择 {name}，{state}', 'live.cleared': '已取消选择', 'live.loading': '正在载入链图', 'live.cursor': '{name}，{state}',
  'error.nothingYet': '还没有数据：先导入自己的表格，或装载示例数据。',
  'error.network': '连不上服务器。请检查网络，或确认链图服务已经启动。', 'error.http': '服务器没有正常回答（{status}）。', 'error.retry': '重试', 'error.unexpected': '页面出了问题。', 'error.reload': '重新打开',
  'empty.title': '还没有数据', 'empty.how': '关闭链图，用下面任一条命令重新启动，即可载入随附的示例数据：', 'empty.after': '载入后刷新本页。',

  'type.BREAK': '断点', 'typeSign.BREAK': '断', 'typeTitle.BREAK': '本地必需而没有，且没有替代', 'type.BREAK_MID': '中间断点', 'typeSign.BREAK_MID': '中', 'typeTitle.BREAK_MID': '上、下游本地都有，中间缺', 'type.DOWN': '下游缺口', 'typeSign.DOWN': '下', 'typeTitle.DOWN': '本地有供给，下一环节本地没有',
  'type.BLOCK': '堵点', 'typeSign.BLOCK': '堵', 'typeTitle.BLOCK': '本地有产能，本地企业却从外地买', 'type.CAPACITY': '产能不足', 'typeSign.CAPACITY': '产', 'typeTitle.CAPACITY': '本地产能不到本地需求的一半', 'type.CHOKE': '卡点', 'typeSign.CHOKE': '卡', 'typeTitle.CHOKE': '全国能做的企业极少，没有替代',
  'type.WEAK': '薄弱环节', 'typeSign.WEAK': '弱', 'typeTitle.WEAK': '本地有，但集中在个别企业或质量标志不足', 'type.LEADER': '龙头缺失', 'typeSign.LEADER': '龙', 'typeTitle.LEADER': '本链在本地没有达到门槛的龙头企业', 'type.CORE_EXT': '核心环节外供', 'typeSign.CORE_EXT': '核', 'typeTitle.CORE_EXT': '核心环节主要靠外地供应',
  'type.VACANCY': '产业空窗', 'typeSign.VACANCY': '空', 'typeTitle.VACANCY': '原来本地有，近期停产或迁出', 'type.SHRINK': '收缩', 'typeSign.SHRINK': '缩', 'typeTitle.SHRINK': '本地产能减少一半以上',

  'class.BUILD': '建链', 'classShort.BUILD': '建链', 'classTitle.BUILD': '本链在本地还很少：从头建', 'class.FILL': '补链', 'classShort.FILL': '补链', 'classTitle.FILL': '补上断点或中间缺口', 'class.REFILL': '补链-空窗', 'classShort.REFILL': '空窗', 'classTitle.REFILL': '补回停产、迁出留下的空窗',
  'class.EXTEND_UP': '延链-上游', 'classShort.EXTEND_UP': '延上', 'classTitle.EXTEND_UP': '向上游延伸', 'class.EXTEND_DOWN': '延链-下游', 'classShort.EXTEND_DOWN': '延下', 'classTitle.EXTEND_DOWN': '向下游延伸', 'class.STRENGTHEN': '强链', 'classShort.STRENGTHEN': '强链', 'classTitle.STRENGTHEN': '本地已有，但薄弱、堵塞或产能不足',
  'class.FOOTHOLD': '支点', 'classShort.FOOTHOLD': '支点', 'classTitle.FOOTHOLD': '本链在本地的第一批支点', 'class.STABLE': '稳', 'classShort.STABLE': '稳', 'classTitle.STABLE': '本地已有，没有发现问题', 'class.TO_VERIFY': '待核实', 'classShort.TO_VERIFY': '待核', 'classTitle.TO_VERIFY': '先把情况核实清楚',
  'class.REMOTE': '远端', 'classShort.REMOTE': '远端', 'classTitle.REMOTE': '离本地已有环节较远', 'class.noClass': '未分类', 'classTitle.noClass': '没有分类',

  'colour.label': '着色', 'colour.state': '状态', 'colour.class': '分类', 'colour.severity': '严重度', 'sev.sev80': '80 以上', 'sev.sev60': '60–80', 'sev.sev40': '40–60', 'sev.sev20': '20–40', 'sev.sev0': '20 以下',
  'sev.sevNone': '无缺口', 'sevTitle.sev80': '严重度 80 以上', 'sevTitle.sev60': '严重度 60 到 80', 'sevTitle.sev40': '严重度 40 到 60', 'sevTitle.sev20': '严重度 20 到 40', 'sevTitle.sev0': '严重度低于 20', 'sevTitle.sevNone': '没有查到缺口', 'coverage.label': '本链覆盖度', 'coverage.title': '本地已有环节占已知环节的比例（按重要性加权）',

  'drawer.label': '清单与分析', 'drawer.tall': '展开', 'drawer.low': '收低', 'drawer.tallTitle': '把清单放大到整个画面，或收回到链图下方', 'drawer.close': '收起', 'gaps.badge': '角标是本链的断点数', 'gaps.anyChain': '所有产业链', 'gaps.column.type': '类型', 'gaps.column.class': '分类',
  'gaps.column.severity': '严重度',

  'severity.label': '严重度', 'severity.of': '{name} · {type} 的严重度怎么算', 'severity.term': '构成项', 'severity.value': '取值', 'severity.weight': '权重', 'severity.contribution': '得分', 'severity.sum': '合计', 'severity.product': '严重度（各项相乘）', 'severity.known': '已知数据占比',
  'severity.assumed': '缺数据，按缺省', 'severity.parameters': '参数', 'panel.gapType': '{type}',

  'line.needs': '需要',

  'unit.wan': '万元', 'unit.yi': '亿元',

  'whatif.title': '推演', 'whatif.button': '假如…', 'whatif.buttonTitle': '假如某些企业来了、走了，配套率和断点会怎样', 'whatif.tray': '推演托盘', 'whatif.undo': '撤销', 'whatif.redo': '重做', 'whatif.clear': '清空', 'whatif.note': '只推演，不写入数据。', 'whatif.empty': '还没有假设。在下面查找企业，或在环节详情里点“假如它来”，也可以把企业拖到这里。',
  'whatif.how': '把要来或要走的企业放上托盘，这里会给出配套率的前后对比、闭合和新开的需求线、分类变化。', 'whatif.find': '查找企业', 'whatif.findHint': '企业名称；外地的可来，本地的可走', 'whatif.noFirm': '没有找到这样的企业。', 'whatif.noNode': '没有找到这样的环节。', 'whatif.arrive': '假如它来', 'whatif.leave': '假如它走', 'whatif.onTray': '已在托盘', 'whatif.pick': '选',
  'whatif.added.arrive': '推演：假如{name}来', 'whatif.added.leave': '推演：假如{name}走', 'whatif.draft': '设想一家新企业', 'whatif.draftName': '名称', 'whatif.draftNodes': '生产哪些环节', 'whatif.nodeHint': '查找环节', 'whatif.draftCapacity': '产能（万元/年，可不填）', 'whatif.draftAdd': '放上托盘', 'whatif.draftMissing': '请填名称，并至少选一个环节。',
  'whatif.addCurrent': '用当前环节“{name}”', 'whatif.sign.arrive': '来', 'whatif.sign.draft': '设想', 'whatif.sign.leave': '走', 'whatif.makes': '生产 {names}', 'whatif.capacityOf': '产能 {n} 万元', 'whatif.loss': '走了会断 {value} 的需求线', 'whatif.withdraw': '撤下 {name}', 'whatif.longAddress': '假设太多，不再写进地址；这个链接不能把推演带给别人。',
  'whatif.moving': '现状口径', 'whatif.movingTitle': '分母随本地环节变化', 'whatif.fixed': '固定分母口径', 'whatif.fixedTitle': '分母固定为今天的需求线，只看它们到时是否满足', 'whatif.before': '现在', 'whatif.to': '变为', 'whatif.way.up': '上升', 'whatif.way.down': '下降', 'whatif.way.same': '不变',
  'whatif.purchase': '采购额口径', 'whatif.capture': '（拿下 {value}）', 'whatif.local': '本地采购额', 'whatif.ssr': '单一来源风险', 'whatif.ssrTitle': '0 到 1，越低越好', 'whatif.chains': '各链变化', 'whatif.closed': '闭合的需求线', 'whatif.opened': '新开的需求线', 'whatif.broken': '断裂的需求线',
  'whatif.classes': '分类变化', 'whatif.gaps': '缺口变化', 'whatif.orphans': '失去本地买家的环节', 'whatif.change.APPEARS': '新出现', 'whatif.change.DISAPPEARS': '消除', 'whatif.nothing': '这些假设不改变任何需求线、分类和缺口。', 'whatif.banner': '推演', 'whatif.bannerText': '假如来 {come} 家、走 {go} 家，不是现状', 'whatif.gains': '改善',
  'whatif.loses': '变差', 'whatif.turns': '改分类', 'whatif.open': '看托盘', 'whatif.end': '结束推演',

  'roadmap.title': '路线图', 'roadmap.inputs': '路线图的条件', 'roadmap.wholePlace': '全域', 'roadmap.target': '目标', 'roadmap.k': '引进企业数', 'roadmap.area': '面积上限', 'roadmap.none': '不限', 'roadmap.reset': '还原', 'roadmap.hint': '不填企业数和面积：按环节走；填了：按企业走',
  'roadmap.gaps': '补 {n} 个环节', 'roadmap.firms': '引进 {n} 家企业', 'roadmap.reached': '达到 {target}', 'roadmap.notReached': '到不了 {target}', 'roadmap.exact': '最优解', 'roadmap.greedy': '近似解（贪心）', 'roadmap.already': '现在已经达到目标，不需要再补。', 'roadmap.noSteps': '没有能提高配套率的环节或企业。', 'roadmap.caption': '每一步补什么、累计配套率是多少',
  'roadmap.firm': '企业', 'roadmap.closes': '闭合的需求线', 'roadmap.areaColumn': '用地（㎡）', 'roadmap.gain': '新增', 'roadmap.rate': '累计配套率', 'roadmap.today': '现在', 'roadmap.now': '现在', 'roadmap.leftOut': '未列入候选：', 'roadmap.chart': '阶梯图：从 {from} 到 {to}，共 {n} 步，目标 {target}',
  'roadmap.targetLine': '目标 {value}', 'roadmap.stepName': '第 {n} 步：{name}，新增 {gain} 条，累计 {rate}', 'roadmap.baseName': '现在 {rate}',

  'build.title': '建链', 'build.rank': '名次', 'build.score': '建链分', 'build.scoreOf': '{name} 的建链分怎么算', 'build.ubiquity': '普遍度名次', 'build.ubiquityTitle': '只看各地有多普遍的名次，供对照', 'build.coverage': '覆盖度', 'build.nodes': '先建哪些环节', 'build.omegaTitle': '与本地已有环节的相关密度',
  'build.none': '没有需要从头建的产业链。',

  'shared.title': '一点多链', 'shared.note': '补一个环节，同时服务几条产业链。', 'shared.state': '状态', 'shared.chains': '所在产业链', 'shared.lines': '能闭合的需求线', 'shared.firms': '服务本地企业', 'shared.names': '企业', 'shared.none': '没有查到同时属于几条产业链的环节。',

  'params.title': '参数', 'params.note': '全部门槛和权重，只读；与缺省不同的有底色。', 'params.name': '参数', 'params.value': '取值', 'params.default': '缺省', 'params.meaning': '含义', 'check.title': '核对环节状态', 'check.note': '把库里存的状态全部重新算一遍，看是否一致。', 'check.start': '开始核对',
  'check.repair': '核对并修复', 'check.cancel': '取消', 'check.result': '核对了 {places} 个地区的 {nodes} 个状态，不一致 {differences} 个', 'check.state.DONE': '已完成', 'check.state.CANCELLED': '已取消', 'check.state.FAILED': '失败', 'check.state.RUNNING': '进行中', 'check.state.NONE': '还没有核对过', 'check.state.IDLE': '还没有核对过',

  'localFirst.title': '本地优先：可以先问的本地企业', 'localFirst.note': '招商之前先问本地企业能不能做。', 'localFirst.YES': '能做', 'localFirst.NO': '不能', 'localFirst.UNSURE': '说不准', 'localFirst.ask': '{name} 能不能做', 'localFirst.reason': '理由（可不填）', 'localFirst.given': '{answer} · {by} · {at}', 'localFirst.saved': '已记录',
  'localFirst.failed': '没能记录，请再试一次。',

  'firm.changes': '登记变化…', 'firm.suspend': '停产', 'firm.close': '关停', 'firm.move': '迁出', 'firm.shrink': '收缩', 'firm.reopen': '恢复', 'firm.title': '{change}：{name}', 'firm.ask.suspend': '确认 {name} 已停产？它不再算作本地供给，恢复后照旧。', 'firm.ask.close': '确认 {name} 已关停？',
  'firm.ask.move': '确认 {name} 已迁出？请填迁到哪里。', 'firm.ask.shrink': '确认 {name} 在这个环节的产能已收缩？请填现在的产能。', 'firm.ask.reopen': '确认 {name} 已恢复生产？', 'firm.writes': '这会写入数据，配套率和断点随即重算。只想看看会怎样，请用“假如它走”。', 'firm.date': '日期', 'firm.dateHint': '不填为今天', 'firm.to': '迁到', 'firm.capacity': '“{node}”现在的产能（万元/年）', 'firm.busy': '正在登记…',
  'firm.confirm': '确认{change}', 'firm.back': '不登记', 'firm.done': '{name} 的变化已登记。', 'firm.rate': '本地配套率', 'firm.noState': '没有环节因此改变状态。',

  'purchase.short': '采购额', 'purchase.title': '采购额口径：本地企业采购额中从本地买的比例', 'purchase.coverage': '知 {value}', 'purchase.none': '没有采购额数据', 'purchase.scope': '范围', 'purchase.category': '品类口径', 'purchase.actual': '采购额·实际', 'purchase.actualTitle': '本地采购额 ÷ 已知去向的采购额', 'purchase.potential': '潜在',
  'purchase.localisable': '可配套率', 'purchase.exclSelf': '不含自供', 'purchase.coverageColumn': '数据覆盖', 'purchase.reason': '说明', 'purchase.upper': '上界', 'purchase.fallback': '数据不足，改用品类口径',

  'tip.class': '分类：{name}', 'tip.gap': '{type}（{certainty}）{severity}', 'signs.title': '卡片右边的小字：其他缺口',

  'purchase.absent': '暂无',

  'card.countsShort': '本{local} 外{outside}',

  'whatif.more': '另有 {n} 条',

  'check.repaired': '核对了 {places} 个地区的 {nodes} 个状态，不一致 {differences} 个，已修复', 'check.progress': '{done} / {total} 个地区，{nodes} 个状态',

  // Import, history, review, freshness, export, edits.
  ...data,
  // Targets, weights, sites, introductions.
  ...targets,
  ...leads,
  ...suppliers,
};
