/** All words of the interface. Chain data is never translated. */
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

  'gaps.title': '断点清单', 'gaps.scope': '范围', 'gaps.thisChain': '本链', 'gaps.allChains': '全部产业链', 'gaps.certainty': '确定性', 'gaps.text': '按环节名筛选', 'gaps.range': '第 {first}–{last} 条 / 共 {total}', 'gaps.none': '这条产业链没有查到断点。', 'gaps.showAll': '看全部产业链的断点', 'gaps.more': '等 {n} 个', 'gaps.check': '选择 {name}', 'gaps.checkAll': '全选', 'gaps.partSorted': '断点超过 500 条，没有全部载入，不能排序；请先筛选。',
  'gaps.column.name': '环节', 'gaps.column.chain': '产业链', 'gaps.column.stage': '阶段', 'gaps.column.certainty': '确定性', 'gaps.column.blocks': '卡住的环节', 'gaps.column.consumers': '影响本地企业', 'gaps.column.outside': '外地可招企业',
  'certainty.CONFIRMED': '已确认', 'certainty.SUSPECTED': '待核实', 'page.previous': '上一页', 'page.next': '下一页',

  'export.button': '导出 Excel', 'export.buttonRows': '导出 Excel（{n} 行）', 'export.label': '导出招商线索', 'export.scope': '导出范围', 'export.scope.chain': '本链断点：{name}', 'export.scope.checked': '清单中勾选的断点（{n} 个）', 'export.scope.node': '当前环节 {node}', 'export.scope.all': '全部产业链的断点',
  'export.xlsx': '下载 Excel（{n} 行）', 'export.csv': '下载 CSV', 'export.nothing': '这个范围没有断点，所以没有可导出的线索。', 'export.note': '每行一个断点和一家外地候选企业，含依据与来源；没有已知企业的断点也保留一行。', 'export.started': '已开始下载', 'export.node': '导出该环节线索（{n} 行）', 'export.nodeNothing': '该环节不是断点，没有可导出的线索。',

  'definition.open': '查看口径', 'definition.title': '口径说明', 'definition.now': '{place}:{value}（{satisfied} / {lines}）', 'query.open': '查看查询', 'query.title': '查询语句', 'query.name': '名称', 'query.purpose': '用途', 'query.params': '参数', 'query.returns': '返回', 'query.mode': '方式', 'query.place': '地区', 'query.asOf': '数据截至', 'query.copy': '复制查询',
  'help.title': '使用帮助', 'help.keys': '快捷键', 'help.search': '搜索', 'help.move': '在链图的环节之间移动', 'help.open': '打开环节详情', 'help.clear': '取消选择、关闭', 'help.fit': '回到全图', 'help.zoom': '放大、缩小', 'help.this': '打开本帮助', 'help.reading': '怎么看图', 'help.gapMeaning': '“断点”是指目前没有查到本地生产企业，不等于一定没有。发现出入请核实后更新数据。',

  'live.selected': '已选择 {name}，{state}', 'live.cleared': '已取消选择', 'live.loading': '正在载入链图', 'live.cursor': '{name}，{state}',
  'error.network': '连不上服务器。请检查网络，或确认链图服务已经启动。', 'error.http': '服务器没有正常回答（{status}）。', 'error.retry': '重试', 'error.unexpected': '页面出了问题。', 'error.reload': '重新打开',
  'empty.title': '还没有数据', 'empty.how': '关闭链图，用下面任一条命令重新启动，即可载入随附的示例数据：', 'empty.after': '载入后刷新本页。',
};
