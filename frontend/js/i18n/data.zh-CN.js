/** Words of the data screens and of editing. */
export default {
  'nav.label': '主导航', 'nav.map': '链图', 'nav.data': '数据', 'user.label': '署名', 'user.title': '您是谁：写在您导入和修改的记录上（只存在这台电脑上，没有人核验）', 'user.nobody': '未署名',
  'data.label': '数据', 'data.import': '导入', 'data.review': '复核', 'data.history': '历史', 'data.fresh': '新鲜度', 'data.export': '导出',
  'value.yes': '是', 'value.no': '否', 'value.empty': '（空）', 'value.becomes': '改为', 'value.unknown': '（不填）', 'page.first': '首页', 'page.of': '第 {page} / {pages} 页，共 {total} 行',
  'empty.orImport': '或者把自己的表格导进来：',

  'import.title': '导入表格', 'import.drop': '把文件拖到这里', 'import.choose': '选择文件…', 'import.formats': '.xlsx、.csv（UTF-8 或 GB18030）、.zip；可同时选多个文件，一个文件可有多个工作表', 'import.nothingYet': '先核对、再预览，您确认之前不会写入任何数据。',
  'import.dropFile': '不要 {name}', 'import.sending': '正在上传', 'import.sent': '已上传 {percent}%', 'import.reading': '已上传，服务器正在读取…', 'import.stop': '停止', 'import.send': '上传并核对（{n} 个文件）', 'import.arrived': '文件已读取，请到“数据”里查看',
  'import.another': '导入其他文件', 'import.steps': '步骤', 'step.READING': '读取', 'step.MAPPING': '列对应', 'step.PREVIEWED': '预览', 'step.APPLYING': '写入', 'step.APPLIED': '完成', 'step.UNDOING': '正在撤销',
  'import.tryingAgain': '正在重试，已读取的内容不会丢。',   'import.done': '已处理 {done} 行', 'import.doneOf': '{done} / {total}', 'import.leave': '可以离开本页：链接会带您回到这里。', 'import.cancel.READING': '取消读取', 'import.cancel.APPLYING': '取消写入', 'import.cancel.PREVIEWED': '放弃这次导入',
  'import.how': '写入方式', 'import.passed': '写入通过的 {n} 行', 'import.allOrNone': '要么全部写入，要么都不写', 'import.noneNow': '现有 {n} 行被拒绝，不会写入', 'import.nothing': '没有可写入的变化', 'import.apply': '写入 {n} 行',
  'import.result': '已写入：新增 {added}，变更 {changed}', 'import.toReview': '{n} 项待复核', 'import.toMap': '回到链图',
  'batch.READING': '读取中', 'batch.MAPPING': '待列对应', 'batch.PREVIEWED': '待写入', 'batch.APPLYING': '写入中', 'batch.APPLIED': '已写入', 'batch.UNDOING': '撤销中', 'batch.UNDONE': '已撤销', 'batch.CANCELLED': '已放弃', 'batch.FAILED': '失败',
  'batch.edit': '在线修改', 'batch.by': '{by}', 'batch.appliedAt': '{at} 写入', 'batch.undoneAt': '{at} 撤销',

  'template.title': '模板', 'template.all': '全部表（一个工作簿）', 'template.about': '带说明、下拉选项和示例。用自己的表格也可以，列名相近即可识别。', 'template.required': '必填：{names}；', 'template.more': '可填 {n} 列',

  'map.title': '工作表与列对应', 'map.count': '{n} 个工作表', 'map.none': '没有找到可用的工作表。', 'map.changed': '列对应已修改，预览还是修改前的。', 'map.again': '按新的对应重新预览', 'map.forget': '放弃修改', 'map.needed': '请核对每个工作表的种类和列，然后预览。', 'map.send': '预览',
  'map.noKind': '未识别', 'map.header': '表头在第 {n} 行', 'map.rows': '{n} 行', 'map.guessed': '{n} 列为推测，请核对', 'map.unmapped': '{n} 列未对应', 'map.missing': '缺必填列：{names}', 'map.twice': '对应了两次：{names}', 'map.kind': '这是', 'map.ignoreSheet': '（不导入这个工作表）',
  'map.inFile': '文件中的列', 'map.means': '对应为', 'map.unitOf': '“{name}”的单位', 'map.meansOf': '“{name}”对应为', 'map.state': '识别', 'map.sample': '样例 {n}', 'map.noHeader': '第 {n} 列（无列名）', 'map.ignore': '（忽略）', 'map.exact': '自动', 'map.guess': '推测', 'map.chosen': '已选', 'map.ignored': '未对应',

  'preview.title': '预览', 'preview.after': '内容', 'preview.filter': '按类型筛选', 'preview.sheet': '工作表', 'preview.allSheets': '全部工作表', 'preview.rejectedFile': '下载被拒绝的 {n} 行', 'preview.rejectedTitle': '原样的行加上原因列，改好后可直接再导入', 'preview.none': '没有这一类的行。',
  'count.added': '新增', 'count.changed': '变更', 'count.unchanged': '未变', 'count.duplicate': '重复', 'count.rejected': '拒绝', 'count.review': '待复核', 'count.problems': '问题',
  'count.title.added': '图谱里还没有', 'count.title.changed': '图谱里已有，内容不同', 'count.title.unchanged': '图谱里已有，内容相同', 'count.title.duplicate': '与文件中前面的行重复', 'count.title.rejected': '不能用的行，原因见“问题”', 'count.title.review': '可能与图谱里的企业是同一家，需要人来定', 'count.title.problems': '逐条列出：哪个文件、哪一行、哪一列、为什么、怎么改',
  'row.type': '类型', 'row.kind': '种类', 'row.name': '名称', 'row.fields': '内容', 'row.origin': '来自', 'row.same': '内容相同', 'row.at': '第 {n} 行',
    'problem.severity': '后果', 'problem.file': '文件', 'problem.sheet': '工作表', 'problem.row': '行', 'problem.column': '列', 'problem.value': '值', 'problem.reason': '原因', 'problem.remedy': '怎么改', 'problem.REJECTED': '拒绝', 'problem.WARNING': '提醒', 'problem.none': '没有发现问题。',

  'decide.count': '已决定 {done} / {total}', 'decide.about': '不决定的行照常写入，之后到“复核”里决定。', 'decide.after': '没有决定的在“复核”里。', 'decide.MERGE': '并入 {name}', 'decide.APART': '不是同一家', 'decide.NEW': '新企业', 'decide.merge': '就是它，并入', 'decide.undo': '撤回决定',
  'import.proposing': '正在查找环节建议：{done} / {total} 家，{n} 条', 'import.proposingFailed': '环节建议没有查完，可到“复核”里重新查找', 'import.proposed': '{n} 条环节建议待复核', 'import.noneProposed': '没有新的环节建议', 'left.MERGED': '后来与别的企业合并，合并后的保留', 'left.DECIDED': '环节建议后来有人决定，保留',

  'history.title': '导入与修改历史', 'history.count': '{n} 次', 'history.none': '还没有导入或修改过。', 'history.pageEmpty': '这一页没有记录。', 'history.import': '去导入', 'history.when': '时间', 'history.who': '署名', 'history.what': '文件或修改', 'history.hash': '文件指纹', 'history.state': '状态', 'history.do': '操作',
  'left.title': '撤销时另作处理的', 'left.LATER': '后来又被改过', 'left.HELD': '有别的数据用到它，保留', 'left.REMOVED': '后来已被删除', 'left.kept': '保留现状', 'left.reverted': '已一并还原', 'import.resume.APPLYING': '继续写入', 'import.resume.UNDOING': '继续撤销', 'count.conflict': '冲突', 'count.title.conflict': '预览之后图谱里有了变化，没有写入', 'row.seeProblems': '原因见“问题”',   'undo.button': '撤销这次…', 'undo.short': '撤销', 'undo.title': '撤销', 'undo.what': '撤销“{name}”：它新增了 {added} 行、变更了 {changed} 行，都将恢复为之前的样子。', 'undo.more': '另有 {n} 项未列出。', 'undo.later': '此后又被别的修改动过的部分', 'undo.untouched': '此后没有别的修改动过它。', 'undo.untouchedSoFar': '批次很大，还没有看完；撤销时会逐项核对。', 'undo.touched': '此后又被动过的 {n} 项', 'undo.notAll': '只列出一部分；撤销后全部列在批次里。', 'undo.listed': '撤销后逐项列出。', 'undo.leftDone': '已撤销；有 {n} 项后来被动过，已在批次里列出', 'undo.KEEP': '保留后来的修改', 'undo.about.KEEP': '只撤销没有再被动过的部分', 'undo.REVERT': '一并还原', 'undo.about.REVERT': '后来的修改也不要了，全部回到这次导入之前', 'undo.confirm': '撤销', 'undo.busy': '正在撤销…', 'undo.done': '已撤销', 'undo.failed': '没有撤销成，请到历史里查看',

  'fresh.title': '多久没有核实', 'fresh.count': '{n} 项超过 {days} 天', 'fresh.days': '天数', 'fresh.nDays': '{n} 天', 'fresh.other': '天数', 'fresh.person': '责任人（核实人）', 'fresh.everyone': '所有人', 'fresh.nobody': '无', 'fresh.nobodyYet': '还没有人核实', 'fresh.noneYet': '看过的部分里没有；后面还有。', 'fresh.more': '继续（已列 {shown} / {total}）', 'fresh.none': '没有超过 {days} 天未核实的数据。',
  'fresh.column.name': '名称', 'fresh.column.kind': '种类', 'fresh.column.person': '核实人', 'fresh.column.lastAt': '上次核实', 'fresh.column.asOf': '数据日期', 'fresh.column.days': '天数', 'fresh.column.source': '来源', 'fresh.never': '从未', 'fresh.confirm': '仍然属实', 'fresh.confirmTitle': '以您的署名记下：今天核实过，内容仍然属实', 'fresh.verified': '已记下：{name} 今日核实',

  'export.graph': '导出图谱本身（环节、关系、企业）…', 'out.title': '导出图谱', 'out.scope': '范围', 'out.whole': '整个图谱', 'out.chain': '产业链：{name}', 'out.chainNone': '一条产业链（还没有打开）', 'out.viewNone': '当前视图（还没有打开产业链）', 'out.place': '地区：{name}', 'out.view': '当前视图：{chain}，{place}', 'out.noChain': '先在链图里打开一条产业链，这里就能只导出它。', 'out.counts': '将写入的行数', 'out.total': '合计', 'out.formats': '格式', 'out.nothing': '这个范围里没有数据。', 'out.contacts': '包括联系人、电话和邮箱', 'out.contactsAbout': '默认不写出；含个人信息的文件请妥善保管', 'out.note': '行数即文件内容，不会截断；大图谱边算边下载。',
  'out.xlsx': 'Excel 工作簿', 'out.csv': 'CSV 压缩包', 'out.graphml': 'GraphML', 'out.gexf': 'GEXF', 'out.json': 'JSON 图', 'out.cypher': 'Cypher 脚本',
  'out.about.xlsx': '每种数据一个工作表，改好后可再导入', 'out.about.csv': '与种子数据同一格式，可再导入', 'out.about.graphml': '用 Gephi、Cytoscape 桌面版打开', 'out.about.gexf': '用 Gephi 打开', 'out.about.json': 'JSON Graph 格式，给程序用', 'out.about.cypher': '在另一个 Neo4j 里重建',

  'review.queues': '复核队列', 'review.firms': '疑似同一企业', 'review.links': '企业与环节', 'review.left': '还剩 {n} 项', 'review.undo': '撤回上一个', 'review.undone': '已撤回：{what}', 'review.n': '{n} 项', 'review.accepted': '采纳 {name}', 'review.rejected': '否决 {name}', 'review.pair.MERGE': '合并 {name}', 'review.pair.APART': '{name} 不是同一家', 'review.pair.NEW': '{name} 是新企业',
  'review.key.merge': '合并', 'review.key.apart': '不是同一家', 'review.key.new': '新企业', 'review.key.accept': '采纳', 'review.key.reject': '否决', 'review.key.next': '下一个', 'review.key.previous': '上一个', 'review.key.undo': '撤回',
  'review.least': '把握', 'review.any': '不限', 'review.bulk': '全部采纳（{n}）', 'review.bulkHint': '先选一个把握下限', 'review.bulkTitle': '全部采纳', 'review.bulkAsk': '采纳把握不低于 {least} 的 {n} 条建议？', 'review.bulkAbout': '每条都会成为企业与环节的关系，记为推断；可以撤回。', 'review.bulkDone': '已采纳 {n} 条',
  'review.noneAbove': '没有达到这个把握的建议。', 'review.noLinks': '没有待复核的环节建议。', 'review.showAll': '看全部', 'review.other': '去看「{name}」，还有 {n} 项', 'review.noPairs': '没有疑似重复的企业。', 'review.column.firm': '企业', 'review.column.node': '环节', 'review.column.confidence': '把握', 'review.column.how': '依据', 'review.decide': '决定', 'review.consumes': '需要它', 'review.accept': '采纳', 'review.reject': '否决',
  'review.this': '这一家', 'review.candidate': '可能是 {n}', 'review.score': '相似 {value}', 'review.apart': '不是同一家', 'review.new': '是新企业', 'review.merge': '就是它，合并', 'review.pairAbout': '合并后两家的关系和来源都保留，以后可以拆开。', 'review.differs': '不同', 'review.same': '相同',

  'review.search.links': '重新查找环节建议', 'review.search.firms': '查找重复企业', 'review.searchTitle': '在全部企业里查找；导入时会自动查找新来的', 'review.searching': '已查 {done} / {total} 家，新建议 {n} 条', 'review.searched': '查找完成，新建议 {n} 条', 'facts.merged': '已并入的企业', 'facts.unmerge': '拆开', 'facts.unmerged': '已拆开 {name}',
  'facts.field': '项目', 'facts.value': '现值', 'facts.sources': '各来源怎么说', 'facts.conflict': '不一致', 'facts.conflicts': '{n} 项来源不一致', 'facts.verify': '仍然属实', 'facts.empty': '没有数据：{names}', 'facts.noSource': '没有记录来源', 'facts.asOf': '截至 {date}', 'facts.by': '{by} 录入 {at}', 'facts.verifiedBy': '{by} 核实 {at}',
  'edit.back': '取消', 'edit.button': '修改…', 'edit.firm': '修改：{name}', 'edit.newFirm': '新增企业', 'edit.node': '修改环节：{name}', 'edit.nodeButton': '修改…', 'edit.newNode': '新增环节：{chain}', 'edit.newLine': '新增供应关系', 'edit.about': '标 * 的必填。保存后立即生效，可以撤销。', 'edit.lineAbout': '上游环节供给下游环节。可以成环，但不能指向自己。', 'edit.save': '保存', 'edit.saved': '已修改 {name}', 'edit.added': '已新增 {name}', 'edit.lineAdded': '已新增供应关系', 'edit.lineRemoved': '已移除供应关系',
  'edit.closesCycle': '会形成循环：{way}。循环可以保存，请确认确实如此（例如回收再利用）。', 'panel.cycle': '本环节在一个循环里', 'panel.cycleAbout': '循环是允许的（例如回收再利用）；如果不该有，请移除其中一条供应关系。',
  'edit.from_node_id': '投入环节（上游）', 'edit.to_node_id': '使用环节（下游）', 'edit.pick': '请选择…', 'edit.loop': '一个环节不能供给自己。', 'edit.removeLine': '移除供应关系', 'edit.removeLineTo': '移除与 {name} 的供应关系', 'edit.removeAsk': '移除“{from}”供给“{to}”的关系？', 'edit.removeAbout': '配套率和断点随之变化；可以撤销。',
  'edit.menu': '编辑', 'edit.menuTitle': '在链图上新增', 'edit.menu.node': '新增环节…', 'edit.menu.supply': '新增供应关系…', 'edit.menu.firm': '新增企业…', 'edit.add.inputs': '＋ 添加投入', 'edit.add.outputs': '＋ 添加去向',
  'conflict.title': '{name} 刚被别人改过', 'conflict.who': '{by} 在您打开之后（{at}）改过它。您的修改还没有写入，请逐项选择。', 'conflict.about': '在您打开之后有人改过它。您的修改还没有写入，请逐项选择。', 'conflict.before': '您打开时', 'conflict.theirs': '别人改成', 'conflict.mine': '您改成', 'conflict.untouched': '未改', 'conflict.save': '按所选保存', 'conflict.giveUp': '不保存', 'conflict.kept': '保留了别人的修改',
};
