/** English words of the interface. Chain data stays Chinese. */
import data from './data.en.js';
import targets from './targets.en.js';
import leads from './leads.en.js';
import suppliers from './suppliers.en.js';

export default {
  'app.name': 'ChainMap 链图', 'app.short': '链图', skip: 'Skip to the map', close: 'Close', all: 'All', local: 'Local', outside: 'Outside', required: 'required', replaceable: 'replaceable',
  asOf: 'Data as of', 'asOf.title': 'The newest dated source',

  'place.label': 'Local', 'place.title': 'What counts as local: type the name of a province, city, district or park and choose from the list', 'place.unknown': 'No place “{text}”; please choose from the list', 'place.home': 'Back to {name}', 'place.firms': '{n} firms',
  'level.PROVINCE': 'Province', 'level.CITY': 'City', 'level.DISTRICT': 'District', 'level.PARK': 'Park', 'level.AREA': 'Area',

  'search.label': 'Search nodes or firms', 'search.placeholder': 'Search nodes, aliases, firms (press /)', 'search.results': 'Results', 'search.running': 'Searching…', 'search.none': 'Nothing found for “{text}”',
  'search.nodes': 'Nodes', 'search.firms': 'Firms', 'search.noNode': 'not linked to a node',

  'chains.label': 'Chains', 'chain.present': '{n} in', 'chain.absent': '{n} out ', 'chain.unknown': '{n} ?', 'chain.breaks': '{n} gaps', 'chain.noBreaks': 'no gap', 'chain.counts': '{nodes} nodes: {present} present; {absent} absent, of which {breaks} gaps; {unknown} to verify',
  'rate.of': 'Local supply rate, {place}', 'rate.lines': '{satisfied}/{lines} demand lines', 'rate.title': 'The nodes present here have {lines} demand lines (inputs they must have); local firms can serve {satisfied}', 'rate.none': 'cannot be computed',

  'toolbar.label': 'Map tools', 'tab.label': 'View', 'tab.map': 'Map', 'tab.list': 'List', 'only.label': 'Gaps only', 'only.title': 'Show only gaps and the nodes they block', 'only.none': 'No gap was found in this chain.',
  'legend.label': 'Legend; click to hide or show', 'filter.clear': 'Clear filters', 'filter.none': 'Nothing is left by the filters.',
  'look.present': 'Present', 'look.break': 'Gap', 'look.suspected': 'Suspected gap', 'look.absent': 'Absent', 'look.unknown': 'To verify', 'legendLabel.absent': 'Other absent',
  'legend.present': 'a local firm is producing it', 'legend.break': 'needed here, not made here, no substitute (confirmed)', 'legend.suspected': 'needed here, not made here; a substitute is still to be verified', 'legend.absent': 'not made here, and no local node must have it (gaps not counted)', 'legend.unknown': 'firm status not verified, weak evidence, or no data',
  'line.required': 'required', 'line.optional': 'optional', 'line.alternative': 'replaceable', 'line.building': 'being built here', 'line.foreign': 'another chain', 'line.counts': 'on cards: firms here, elsewhere',
  'zoom.label': 'Zoom', 'zoom.in': 'Zoom in (+)', 'zoom.out': 'Zoom out (−)', 'zoom.fit': 'Fit', 'zoom.fitTitle': 'Back to the whole map (0)',
  'picture.label': 'Save picture', 'picture.title': 'Save as PNG, with title, legend and data date', 'print.label': 'Print', 'print.hint': 'Print the map (A3 or A4 landscape)', 'print.title': '{place} · {chain} chain map',
  'copy.link': 'Copy link', 'copy.title': 'Copy a link that shows others the same view', 'copy.done': 'Link copied', 'copy.textDone': 'Copied', 'copy.failed': 'Could not copy; please copy the address by hand',

  'card.present': 'Present', 'card.break': 'GAP', 'card.suspected': 'Gap?', 'card.absent': 'Absent', 'card.unknown': 'Verify', 'card.counts': 'in {local} out {outside}', 'card.building': 'build',
  'stage.upstream': 'Upstream', 'stage.midstream': 'Midstream', 'stage.downstream': 'Downstream', 'stage.supporting': 'Support', 'stage.other': 'Other', 'stage.foreign': 'Other chains', 'stage.foreign-in': 'From other chains', 'stage.foreign-out': 'To other chains',
  'kind.material': 'material', 'kind.component': 'component', 'kind.process': 'process', 'kind.equipment': 'equipment', 'kind.service': 'service', 'kind.product': 'product',
  'relation.input': 'input', 'relation.process': 'process', 'relation.equipment': 'equipment', 'relation.service': 'service',
  'state.PRESENT': 'present here', 'state.ABSENT': 'absent here', 'state.UNKNOWN': 'to be verified',
  'reason.ACTIVE_SUPPLY': 'A local firm is producing', 'reason.UNDER_CONSTRUCTION': 'A local project is being built; not supply yet', 'reason.UNVERIFIED': 'A local firm is on record, its status is not verified', 'reason.WEAK_EVIDENCE': 'There is a local firm, but the evidence is weak', 'reason.NO_DATA': 'No firm data anywhere yet', 'reason.OUTSIDE_ONLY': 'Only firms elsewhere are known', 'reason.ALL_CLOSED': 'All firms known elsewhere have closed', 'panel.criticality': 'Criticality {share}: in "{chain}", were all else in place, {share} of the {n} end products could not be made without it', 'status.SUSPENDED': 'suspended', 'status.MOVED': 'moved away', 'reason.SURVEYED': 'Surveyed', 'reason.LOST': 'The local firm closed, moved, or is restructuring',
  'tip.place': '{stage} · {kind} · {chain}', 'tip.firms': '{local} producing firms here, {outside} elsewhere',

  'map.label': 'Map of {name}', 'map.help': 'Arrow keys move between nodes, Enter opens the details, Escape clears. The list view has the same content.', 'map.empty': 'This chain has no nodes yet.', 'map.tooMany': '{n} nodes: above {max} no map is drawn. Please use the list, the search and the gap list.',
  'list.count': '{n} nodes', 'list.inputs': 'Inputs', 'list.outputs': 'Outputs',

  'panel.label': 'Node details', 'panel.close': 'Close (Esc)', 'panel.foreign': 'Belongs to: {name}', 'panel.openChain': 'Open its chain', 'panel.aliases': 'Also', 'panel.local': 'Local', 'panel.outside': 'Outside', 'panel.building': 'Building', 'panel.unverified': 'Unverified', 'panel.rate': 'Supply rate',
  'panel.why': 'Why it is a gap', 'panel.blocked': 'Blocks', 'panel.affected': 'Local firms affected', 'panel.firms': '{n}', 'panel.lines': 'What it needs', 'panel.inputs': 'Inputs', 'panel.outputs': 'Outputs', 'panel.none': 'none recorded',
  'panel.producers': 'Local producers', 'panel.noProducers': 'No local producer was found.', 'panel.consumers': 'Local firms that need it', 'panel.noConsumers': 'No local firm that needs it was found.', 'panel.suppliers': 'Firms elsewhere',
  'panel.sources': 'Sources', 'panel.noSources': 'No source recorded.', 'panel.queries': 'How this was computed (queries)', 'panel.asOf': 'Local: {place}; newest source of this node: {date}',
  'line.yes': 'met', 'line.no': 'not met', 'line.anyOf': 'any of:', 'line.or': 'or',
  'suppliers.shown': '{shown} of {total} shown', 'suppliers.more': 'Show {n} more', 'suppliers.none': 'No firm elsewhere was found.', 'suppliers.failed': 'Could not load more; please try again.',
  'status.ACTIVE': 'producing', 'status.UNDER_CONSTRUCTION': 'building', 'status.UNVERIFIED': 'unverified', 'status.RESTRUCTURING': 'restructuring', 'status.CLOSED': 'closed',
  'basis.REPORTED': 'reported', 'basis.PUBLIC': 'public', 'basis.INFERRED': 'inferred', match: 'match {value}', certain: 'confidence {value}', 'via.RECORDED': 'use recorded or inferred', 'via.PRODUCES': 'makes {name}, which must have it',

  'gaps.title': 'Gap list', 'gaps.scope': 'Scope', 'gaps.thisChain': 'This chain', 'gaps.allChains': 'All chains', 'gaps.certainty': 'Certainty', 'gaps.text': 'Filter by name', 'gaps.range': '{first}–{last} of {total}', 'gaps.none': 'No gap of any type was found in this chain.', 'gaps.showAll': 'Show gaps of all chains', 'gaps.more': 'of {n}', 'gaps.check': 'Choose {name}', 'gaps.checkAll': 'Choose all', 'gaps.partSorted': 'More than 500 rows: not all are loaded, so this order cannot be given. Please filter first.',
  'gaps.column.name': 'Node', 'gaps.column.chain': 'Chain', 'gaps.column.stage': 'Stage', 'gaps.column.certainty': 'Certainty', 'gaps.column.blocks': 'Blocks', 'gaps.column.consumers': 'Local buyers', 'gaps.column.outside': 'Firms elsewhere',
  'certainty.CONFIRMED': 'confirmed', 'certainty.SUSPECTED': 'to verify', 'page.previous': 'Previous', 'page.next': 'Next',

  'export.button': 'Export Excel', 'export.buttonRows': 'Export Excel ({n} rows)', 'export.label': 'Export leads', 'export.scope': 'What to export', 'export.scope.chain': 'Gaps of {name}', 'export.scope.checked': 'Gaps chosen in the list ({n})', 'export.scope.node': 'This node {node}', 'export.scope.all': 'Gaps of all chains',
  'export.xlsx': 'Download Excel ({n} rows)', 'export.csv': 'Download CSV', 'export.nothing': 'Nothing to export: there is no gap here.', 'export.note': 'One row for each gap and candidate firm, with evidence and source; a gap without a known firm keeps a row.', 'export.started': 'Download started', 'export.node': 'Export leads of this node ({n} rows)', 'export.nodeNothing': 'Not a gap, so there are no leads to export.',

  'definition.open': 'What this figure means', 'definition.title': 'Definitions', 'definition.now': '{place}: {value} ({satisfied} / {lines})', 'query.open': 'Show query', 'query.title': 'Query', 'query.name': 'Name', 'query.purpose': 'Purpose', 'query.params': 'Parameters', 'query.returns': 'Returns', 'query.mode': 'Mode', 'query.place': 'Place', 'query.asOf': 'Data as of', 'query.copy': 'Copy query',
  'help.title': 'Help', 'help.keys': 'Keys', 'help.search': 'Search', 'help.move': 'Move between nodes of the map', 'help.open': 'Open the details', 'help.clear': 'Clear the selection, close', 'help.fit': 'Back to the whole map', 'help.zoom': 'Zoom in, out', 'help.this': 'This help', 'help.reading': 'How to read the map', 'help.gapMeaning': 'A gap means that no local producer is known at present, not that none exists. Please verify, and update the data.',

  'live.selected': '{name} selected, {state}', 'live.cleared': 'Selection cleared', 'live.loading': 'Loading the map', 'live.cursor': '{name}, {state}',
  'error.nothingYet': 'No data yet: import your own tables first, or load the sample data.',
  'error.network': 'The server cannot be reached. Check the network, or whether ChainMap is running.', 'error.http': 'The server did not answer properly ({status}).', 'error.retry': 'Retry', 'error.unexpected': 'Something went wrong on this page.', 'error.reload': 'Reload',
  'empty.title': 'No data yet', 'empty.how': 'Stop ChainMap and start it again with one of these commands to load the sample data that comes with it:', 'empty.after': 'Then reload this page.',

  'type.BREAK': 'Gap', 'typeSign.BREAK': '断', 'typeTitle.BREAK': 'Local nodes must have it, nobody here makes it', 'type.BREAK_MID': 'Middle gap', 'typeSign.BREAK_MID': '中', 'typeTitle.BREAK_MID': 'Absent between nodes that are here', 'type.DOWN': 'Downstream gap', 'typeSign.DOWN': '下', 'typeTitle.DOWN': 'What local nodes could supply is not made here',
  'type.BLOCK': 'Blockage', 'typeSign.BLOCK': '堵', 'typeTitle.BLOCK': 'Made here, but local firms buy elsewhere', 'type.CAPACITY': 'Capacity short', 'typeSign.CAPACITY': '产', 'typeTitle.CAPACITY': 'Local capacity covers less than half the demand', 'type.CHOKE': 'Choke point', 'typeSign.CHOKE': '卡', 'typeTitle.CHOKE': 'Very few makers anywhere',
  'type.WEAK': 'Weak', 'typeSign.WEAK': '弱', 'typeTitle.WEAK': 'Here, but on few firms or of low quality', 'type.LEADER': 'No leader', 'typeSign.LEADER': '龙', 'typeTitle.LEADER': 'The chain has no leading firm here', 'type.CORE_EXT': 'Core from outside', 'typeSign.CORE_EXT': '核', 'typeTitle.CORE_EXT': 'A core node is supplied from elsewhere',
  'type.VACANCY': 'Vacancy', 'typeSign.VACANCY': '空', 'typeTitle.VACANCY': 'Was made here, the makers left or closed', 'type.SHRINK': 'Shrinking', 'typeSign.SHRINK': '缩', 'typeTitle.SHRINK': 'Local capacity fell to half or less',

  'class.BUILD': 'Build', 'classShort.BUILD': 'Build', 'classTitle.BUILD': 'The chain is hardly here: start it', 'class.FILL': 'Fill', 'classShort.FILL': 'Fill', 'classTitle.FILL': 'Fill a gap', 'class.REFILL': 'Refill', 'classShort.REFILL': 'Refill', 'classTitle.REFILL': 'Bring back what left',
  'class.EXTEND_UP': 'Extend up', 'classShort.EXTEND_UP': 'Ext.up', 'classTitle.EXTEND_UP': 'Extend upstream', 'class.EXTEND_DOWN': 'Extend down', 'classShort.EXTEND_DOWN': 'Ext.dn', 'classTitle.EXTEND_DOWN': 'Extend downstream', 'class.STRENGTHEN': 'Strengthen', 'classShort.STRENGTHEN': 'Strong+', 'classTitle.STRENGTHEN': 'Here, but weak, blocked or short',
  'class.FOOTHOLD': 'Foothold', 'classShort.FOOTHOLD': 'Foothold', 'classTitle.FOOTHOLD': 'First footholds of a chain', 'class.STABLE': 'Stable', 'classShort.STABLE': 'Stable', 'classTitle.STABLE': 'Here, nothing found wanting', 'class.TO_VERIFY': 'To verify', 'classShort.TO_VERIFY': 'Verify', 'classTitle.TO_VERIFY': 'Collect data first',
  'class.REMOTE': 'Remote', 'classShort.REMOTE': 'Remote', 'classTitle.REMOTE': 'Far from what is here', 'class.noClass': 'No class', 'classTitle.noClass': 'No class',

  'colour.label': 'Colour by', 'colour.state': 'State', 'colour.class': 'Class', 'colour.severity': 'Severity', 'sev.sev80': '80+', 'sev.sev60': '60–80', 'sev.sev40': '40–60', 'sev.sev20': '20–40', 'sev.sev0': '<20',
  'sev.sevNone': 'No gap', 'sevTitle.sev80': 'Severity 80 and more', 'sevTitle.sev60': 'Severity 60 to 80', 'sevTitle.sev40': 'Severity 40 to 60', 'sevTitle.sev20': 'Severity 20 to 40', 'sevTitle.sev0': 'Severity below 20', 'sevTitle.sevNone': 'No gap found', 'coverage.label': 'Chain coverage', 'coverage.title': 'Share of the known nodes that is here, weighted by importance',

  'drawer.label': 'Lists and analyses', 'drawer.tall': 'Taller', 'drawer.low': 'Lower', 'drawer.tallTitle': 'Give the list the whole height, or put it back below the map', 'drawer.close': 'Close', 'gaps.badge': 'The figure is the number of break points of this chain', 'gaps.anyChain': 'Any chain', 'gaps.column.type': 'Type', 'gaps.column.class': 'Class',
  'gaps.column.severity': 'Severity',

  'severity.label': 'Severity', 'severity.of': 'How the severity of {name} ({type}) is made up', 'severity.term': 'Term', 'severity.value': 'Value', 'severity.weight': 'Weight', 'severity.contribution': 'Points', 'severity.sum': 'Sum', 'severity.product': 'Severity (product)', 'severity.known': 'Share of terms known',
  'severity.assumed': 'assumed', 'severity.parameters': 'Parameters', 'panel.gapType': '{type}',

  'line.needs': 'needs',

  'unit.wan': '×10⁴ yuan', 'unit.yi': '×10⁸ yuan',

  'whatif.title': 'What-if', 'whatif.button': 'What if…', 'whatif.buttonTitle': 'What if firms come or go: what happens to rates and gaps', 'whatif.tray': 'Tray', 'whatif.undo': 'Undo', 'whatif.redo': 'Redo', 'whatif.clear': 'Clear', 'whatif.note': 'Nothing is written.', 'whatif.empty': 'Nothing supposed yet. Find a firm below, use “What if it came” in a node’s details, or drag a firm here.',
  'whatif.how': 'Put firms that come or go on the tray: rates before and after, lines closed and opened, and changes of class appear here.', 'whatif.find': 'Find a firm', 'whatif.findHint': 'Name; firms elsewhere may come, local ones may go', 'whatif.noFirm': 'No such firm.', 'whatif.noNode': 'No such node.', 'whatif.arrive': 'What if it came', 'whatif.leave': 'What if it left', 'whatif.onTray': 'On the tray', 'whatif.pick': 'Pick',
  'whatif.added.arrive': 'What if {name} came', 'whatif.added.leave': 'What if {name} left', 'whatif.draft': 'A firm not on record', 'whatif.draftName': 'Name', 'whatif.draftNodes': 'What it makes', 'whatif.nodeHint': 'Find a node', 'whatif.draftCapacity': 'Capacity (×10⁴ yuan a year, optional)', 'whatif.draftAdd': 'Put on the tray', 'whatif.draftMissing': 'Please give a name and at least one node.',
  'whatif.addCurrent': 'Use the open node “{name}”', 'whatif.sign.arrive': 'in', 'whatif.sign.draft': 'new', 'whatif.sign.leave': 'out', 'whatif.makes': 'makes {names}', 'whatif.capacityOf': 'capacity {n}×10⁴ yuan', 'whatif.loss': '{value} of the lines break without it', 'whatif.withdraw': 'Take {name} off', 'whatif.longAddress': 'Too many to fit into the address; a copied link will not carry them.',
  'whatif.moving': 'Moving base', 'whatif.movingTitle': 'The denominator follows what is here', 'whatif.fixed': 'Fixed base', 'whatif.fixedTitle': 'Only today’s demand lines are counted', 'whatif.before': 'Now', 'whatif.to': 'becomes', 'whatif.way.up': 'rises', 'whatif.way.down': 'falls', 'whatif.way.same': 'unchanged',
  'whatif.purchase': 'By purchases', 'whatif.capture': '(captures {value})', 'whatif.local': 'Bought here', 'whatif.ssr': 'Single-source risk', 'whatif.ssrTitle': '0 to 1, lower is better', 'whatif.chains': 'Chains', 'whatif.closed': 'Lines closed', 'whatif.opened': 'Lines opened', 'whatif.broken': 'Lines broken',
  'whatif.classes': 'Classes changed', 'whatif.gaps': 'Gaps changed', 'whatif.orphans': 'Nodes without a local buyer', 'whatif.change.APPEARS': 'new', 'whatif.change.DISAPPEARS': 'gone', 'whatif.nothing': 'Nothing changes.', 'whatif.banner': 'WHAT-IF', 'whatif.bannerText': '{come} come, {go} leave: not the present', 'whatif.gains': 'gains',
  'whatif.loses': 'loses', 'whatif.turns': 'class changes', 'whatif.open': 'Open tray', 'whatif.end': 'End',

  'roadmap.title': 'Road map', 'roadmap.inputs': 'Conditions', 'roadmap.wholePlace': 'Whole place', 'roadmap.target': 'Target', 'roadmap.k': 'Firms', 'roadmap.area': 'Area up to', 'roadmap.none': 'any', 'roadmap.reset': 'Reset', 'roadmap.hint': 'Without firms and area: steps are nodes; with: firms',
  'roadmap.gaps': 'Fill {n} nodes', 'roadmap.firms': 'Bring in {n} firms', 'roadmap.reached': 'Reaches {target}', 'roadmap.notReached': 'Does not reach {target}', 'roadmap.exact': 'Optimal', 'roadmap.greedy': 'Approximate (greedy)', 'roadmap.already': 'The target is already met.', 'roadmap.noSteps': 'Nothing on record would raise the rate.', 'roadmap.caption': 'Each step and the rate after it',
  'roadmap.firm': 'Firm', 'roadmap.closes': 'Lines closed', 'roadmap.areaColumn': 'Area (㎡)', 'roadmap.gain': 'Gain', 'roadmap.rate': 'Rate so far', 'roadmap.today': 'Today', 'roadmap.now': 'now', 'roadmap.leftOut': 'Left out: ', 'roadmap.chart': 'Stairs from {from} to {to} in {n} steps, target {target}',
  'roadmap.targetLine': 'Target {value}', 'roadmap.stepName': 'Step {n}: {name}, +{gain} lines, {rate} so far', 'roadmap.baseName': 'Today {rate}',

  'build.title': 'New chains', 'build.rank': 'Rank', 'build.score': 'Score', 'build.scoreOf': 'How the score of {name} is made up', 'build.ubiquity': 'Ubiquity rank', 'build.ubiquityTitle': 'Rank by how common it is elsewhere, for comparison', 'build.coverage': 'Coverage', 'build.nodes': 'Nodes to start with', 'build.omegaTitle': 'Relatedness to what is here',
  'build.none': 'No chain has to be started from nothing.',

  'shared.title': 'Shared nodes', 'shared.note': 'One node that serves several chains.', 'shared.state': 'State', 'shared.chains': 'Chains', 'shared.lines': 'Lines it would close', 'shared.firms': 'Local firms served', 'shared.names': 'Firms', 'shared.none': 'No node belongs to several chains.',

  'params.title': 'Parameters', 'params.note': 'All thresholds and weights, read only; changed ones are shaded.', 'params.name': 'Parameter', 'params.value': 'Value', 'params.default': 'Default', 'params.meaning': 'Meaning', 'check.title': 'Check of node states', 'check.note': 'Works out every stored state again and compares.', 'check.start': 'Check',
  'check.repair': 'Check and repair', 'check.cancel': 'Cancel', 'check.result': '{nodes} states of {places} places checked, {differences} differ', 'check.state.DONE': 'done', 'check.state.CANCELLED': 'cancelled', 'check.state.FAILED': 'failed', 'check.state.RUNNING': 'running', 'check.state.NONE': 'not run yet', 'check.state.IDLE': 'not run yet',

  'localFirst.title': 'Ask local firms first', 'localFirst.note': 'Before looking elsewhere, ask whether a local firm could make it.', 'localFirst.YES': 'Yes', 'localFirst.NO': 'No', 'localFirst.UNSURE': 'Unsure', 'localFirst.ask': 'Could {name} make it', 'localFirst.reason': 'Reason (optional)', 'localFirst.given': '{answer} · {by} · {at}', 'localFirst.saved': 'Recorded',
  'localFirst.failed': 'Could not record; please try again.',

  'firm.changes': 'Record a change…', 'firm.suspend': 'Suspend', 'firm.close': 'Close', 'firm.move': 'Move away', 'firm.shrink': 'Shrink', 'firm.reopen': 'Reopen', 'firm.title': '{change}: {name}', 'firm.ask.suspend': 'Has {name} suspended production? It no longer counts as local supply until it reopens.', 'firm.ask.close': 'Has {name} closed for good?',
  'firm.ask.move': 'Has {name} moved away? Please say where to.', 'firm.ask.shrink': 'Has {name} cut its capacity here? Please give the capacity now.', 'firm.ask.reopen': 'Is {name} producing again?', 'firm.writes': 'This is written; rates and gaps follow at once. To see only what would happen, use “What if it left”.', 'firm.date': 'Date', 'firm.dateHint': 'Empty: today', 'firm.to': 'To', 'firm.capacity': 'Capacity of “{node}” now (×10⁴ yuan a year)', 'firm.busy': 'Recording…',
  'firm.confirm': '{change}', 'firm.back': 'Cancel', 'firm.done': 'The change of {name} is recorded.', 'firm.rate': 'Local supply rate', 'firm.noState': 'No node changes its state.',

  'purchase.short': 'By purchases', 'purchase.title': 'Share of purchases that is bought here', 'purchase.coverage': '{value} known', 'purchase.none': 'No purchase data', 'purchase.scope': 'Scope', 'purchase.category': 'By category', 'purchase.actual': 'Purchases, actual', 'purchase.actualTitle': 'Bought here ÷ purchases whose origin is known', 'purchase.potential': 'Potential',
  'purchase.localisable': 'Localisable', 'purchase.exclSelf': 'Without own supply', 'purchase.coverageColumn': 'Data coverage', 'purchase.reason': 'Remark', 'purchase.upper': 'upper bound', 'purchase.fallback': 'Too little data: by category',

  'tip.class': 'Class: {name}', 'tip.gap': '{type} ({certainty}) {severity}', 'signs.title': 'Signs on cards: other gaps',

  'purchase.absent': 'none',

  'card.countsShort': '{local} / {outside}',

  'whatif.more': '{n} more',

  'check.repaired': '{nodes} states of {places} places checked, {differences} differed and were put right', 'check.progress': '{done} / {total} places, {nodes} states',

  // Import, history, review, freshness, export, edits.
  ...data,
  // Targets, weights, sites, introductions.
  ...targets,
  ...leads,
  ...suppliers,
};
