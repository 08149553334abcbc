/** Words of the supplier lists of chain leaders (以商招商). */
export default {
  'lead.section.suppliers': '以商招商', 'buyer.title': '链主供应商清单', 'buyer.who': '链主', 'buyer.tag': '　链主', 'buyer.enter': '录入供应商清单', 'buyer.year': '年份', 'buyer.ofYear': '{year} 年', 'buyer.text': '供应商、产品或环节',
  'buyer.firm': '企业详情', 'buyer.export': '导出 Excel（{n} 行）', 'buyer.noBuyers': '本地还没有链主，也没有任何企业的供应商清单。给企业加上“链主”标签，或在“数据 → 导入”里上传采购关系。',
  'buyer.empty': '还没有“{name}”的供应商清单。可从 Excel 粘贴、上传文件或逐行填写：供应商名称、产品、年采购额。', 'buyer.noneFiltered': '筛选后没有供应商',
  'supplierClass.LOCAL': '已在本地', 'supplierClass.LOCAL_SAME': '本地有同类', 'supplierClass.OUTSIDE': '外地', 'supplierClass.UNMATCHED': '未对上',
  'supplierDoubt.PRODUCT': '产品没有对上环节', 'supplierDoubt.PLACE': '不知道供应商在哪里', 'supplierDoubt.WIDER': '只知道在本地所属的省市，是否在本地未知', 'supplierDoubt.REVIEW': '可能与已有企业是同一家，待复核',
  'buyer.lines': '{n} 行', 'buyer.value': '可转为本地', 'buyer.ofAll': '占采购额 {all} 的 {share}', 'buyer.rate': '采购额口径配套率', 'buyer.rateAfter': '现在 → 全部转为本地后', 'buyer.rateAfterTitle': '只有这一行转为本地时，链主的采购额口径配套率',
  'buyer.withoutAmount': '{n} 行没有采购额，不计入金额与比率。', 'buyer.cut': '清单太长，只读取采购额最大的两万行。',
  'buyer.supplier': '供应商', 'buyer.product': '产品 → 环节', 'buyer.amount': '采购额/年', 'buyer.class': '类别', 'buyer.would': '可转为本地', 'buyer.say': '电话里怎么说', 'buyer.noPlace': '所在地未知', 'buyer.andMore': ' 等 {n} 家', 'buyer.to': '打给 {name}：', 'buyer.copy': '复制',
  'buyer.statePlace': '补所在地', 'buyer.review': '去复核', 'buyer.map': '看链图', 'buyer.more': '来源', 'buyer.remove': '删去这一行', 'buyer.isIt': '是“{name}”（{sure}%）', 'buyer.node': '环节名称或编号', 'buyer.match': '对上',
  'buyer.matched': '“{product}”已对上环节', 'buyer.removed': '已删去“{name}”的一行采购',
  'buyer.explain': '已在本地：供应商在本地。本地有同类：供应商在外地，本地有在产企业生产同一环节。外地：本地没有已知的在产企业。未对上：产品或所在地还不清楚，不下结论。',
  'buyer.entryTitle': '{name}的供应商清单', 'buyer.entryHint': '可整块从 Excel 粘贴到第一格（带不带列名都行），或上传文件。采购额按万元，也可写“3亿元”。所在地不填时按企业名称里的省市推断，并注明。', 'buyer.file': '上传 Excel / CSV…', 'buyer.template': '下载模板',
  'buyer.col.supplier': '供应商名称', 'buyer.col.product': '产品', 'buyer.col.amount': '年采购额（万元）', 'buyer.col.year': '年份', 'buyer.col.place': '所在地', 'buyer.col.uscc': '统一社会信用代码', 'buyer.col.node': '环节（可不填）',
  'buyer.dropRow': '删去这一行', 'buyer.addRow': '加一行', 'buyer.moreRows': '另有 {n} 行未显示，会一并提交。', 'buyer.preview': '先看结果（{n} 行）', 'buyer.looking': '正在比对…', 'buyer.back': '返回修改', 'buyer.apply': '写入 {n} 条', 'buyer.writingNow': '正在写入…', 'buyer.undoHint': '写入后可在“数据 → 历史”里整批撤销。',
  'buyer.result.lines': '{lines} 行，{suppliers} 家供应商，{products} 种产品', 'buyer.result.suppliers': '供应商：已知 {known} 家，待复核 {reviewed} 家，新增 {fresh} 家（现状未核实）', 'buyer.result.products': '产品：对上环节 {matched} 种，未对上 {open} 种（写入后可逐行对）',
  'buyer.result.batch': '写入：新增 {added}，变更 {changed}，不变 {unchanged}，重复 {duplicate}，不能采用 {rejected}', 'buyer.atRow': '第 {row} 行　', 'buyer.moreProblems': '另有 {n} 处', 'buyer.written': '已写入 {n} 条', 'buyer.writing': '正在写入，稍后刷新即可看到', 'buyer.open': '供应商清单',
};
