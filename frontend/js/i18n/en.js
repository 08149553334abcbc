/** English words of the interface. Chain data stays Chinese. */
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

  'gaps.title': 'Gap list', 'gaps.scope': 'Scope', 'gaps.thisChain': 'This chain', 'gaps.allChains': 'All chains', 'gaps.certainty': 'Certainty', 'gaps.text': 'Filter by name', 'gaps.range': '{first}–{last} of {total}', 'gaps.none': 'No gap was found in this chain.', 'gaps.showAll': 'Show gaps of all chains', 'gaps.more': 'of {n}', 'gaps.check': 'Choose {name}', 'gaps.checkAll': 'Choose all', 'gaps.partSorted': 'More than 500 gaps: not all are loaded, so they cannot be sorted. Please filter first.',
  'gaps.column.name': 'Node', 'gaps.column.chain': 'Chain', 'gaps.column.stage': 'Stage', 'gaps.column.certainty': 'Certainty', 'gaps.column.blocks': 'Blocks', 'gaps.column.consumers': 'Local firms affected', 'gaps.column.outside': 'Firms elsewhere',
  'certainty.CONFIRMED': 'confirmed', 'certainty.SUSPECTED': 'to verify', 'page.previous': 'Previous', 'page.next': 'Next',

  'export.button': 'Export Excel', 'export.buttonRows': 'Export Excel ({n} rows)', 'export.label': 'Export leads', 'export.scope': 'What to export', 'export.scope.chain': 'Gaps of {name}', 'export.scope.checked': 'Gaps chosen in the list ({n})', 'export.scope.node': 'This node {node}', 'export.scope.all': 'Gaps of all chains',
  'export.xlsx': 'Download Excel ({n} rows)', 'export.csv': 'Download CSV', 'export.nothing': 'Nothing to export: there is no gap here.', 'export.note': 'One row for each gap and candidate firm, with evidence and source; a gap without a known firm keeps a row.', 'export.started': 'Download started', 'export.node': 'Export leads of this node ({n} rows)', 'export.nodeNothing': 'Not a gap, so there are no leads to export.',

  'definition.open': 'What this figure means', 'definition.title': 'Definitions', 'definition.now': '{place}: {value} ({satisfied} / {lines})', 'query.open': 'Show query', 'query.title': 'Query', 'query.name': 'Name', 'query.purpose': 'Purpose', 'query.params': 'Parameters', 'query.returns': 'Returns', 'query.mode': 'Mode', 'query.place': 'Place', 'query.asOf': 'Data as of', 'query.copy': 'Copy query',
  'help.title': 'Help', 'help.keys': 'Keys', 'help.search': 'Search', 'help.move': 'Move between nodes of the map', 'help.open': 'Open the details', 'help.clear': 'Clear the selection, close', 'help.fit': 'Back to the whole map', 'help.zoom': 'Zoom in, out', 'help.this': 'This help', 'help.reading': 'How to read the map', 'help.gapMeaning': 'A gap means that no local producer is known at present, not that none exists. Please verify, and update the data.',

  'live.selected': '{name} selected, {state}', 'live.cleared': 'Selection cleared', 'live.loading': 'Loading the map', 'live.cursor': '{name}, {state}',
  'error.network': 'The server cannot be reached. Check the network, or whether ChainMap is running.', 'error.http': 'The server did not answer properly ({status}).', 'error.retry': 'Retry', 'error.unexpected': 'Something went wrong on this page.', 'error.reload': 'Reload',
  'empty.title': 'No data yet', 'empty.how': 'Stop ChainMap and start it again with one of these commands to load the sample data that comes with it:', 'empty.after': 'Then reload this page.',
};
