/** Words of the target screens. */
export default {
  'targets.title': 'Targets', 'targets.filters': 'Filters of targets', 'targets.thisNode': 'Selected node', 'targets.type': 'How it would come', 'targets.anyType': 'Any way', 'targets.text': 'Firm, product, place',
  'targets.complete': 'At least 75 % known', 'targets.excluded': 'Not listed {n}', 'targets.count': '{n} firms, {nodes} gaps compared', 'targets.countExcluded': '{n} firms not listed',
  'targets.none': 'No firm matches', 'targets.noneExcluded': 'Nobody was left out', 'targets.firm': 'Firm', 'targets.fills': 'Would fill', 'targets.where': 'Place', 'targets.next': 'Next',
  'targets.more': '{n} more: {names}', 'targets.textTitle': 'Not on record to make it; inferred from the words of products and scope, unchecked', 'targets.text.badge': 'from words',
  'targets.claim': 'Claim', 'targets.back': 'Back', 'targets.forward': 'Next', 'targets.short': 'first {shown} of {total}', 'targets.all': 'All {n} and filters',
  'targetType.NEW': 'New', 'targetType.EXPAND': 'Expansion', 'targetType.RELOCATE': 'Relocation',
  'score.label': 'Score', 'score.of': 'Arithmetic of the score of {name}', 'score.unknown': 'unknown, neutral', 'score.completeness': 'Known',
  'component.fit': 'Product fit', 'component.gap': 'Gap value', 'component.link': 'Local links', 'component.exp': 'Expansion', 'component.qual': 'Quality', 'component.site': 'Site',
  'weights.title': 'Weights', 'weights.open': 'See the weights', 'weights.hint': 'The six weights add up to 100 %. See how the first 50 change before saving; every version is kept.', 'weights.sum': 'Sum {sum} %', 'weights.sumWrong': 'Sum {sum} %, must be 100 %',
  'weights.note': 'Why', 'weights.save': 'Save as a new version', 'weights.tryFirst': 'Change something and see its effect first', 'weights.saved': 'Weights saved; the list follows them', 'weights.effect': 'Changes among the first {n}',
  'weights.moves': '{entered} enter, {left} leave', 'weights.then': 'Then', 'weights.now': 'Now', 'weights.history': 'Versions', 'weights.version': 'Version {n}',
  'sites.title': 'Sites', 'siteKind.PLANT': 'plant', 'siteKind.LAND': 'land', 'unit.mu': 'mu', 'verdict.FITS': 'suits', 'verdict.OPEN': 'to be checked', 'verdict.FAILS': 'does not suit', 'verdict.NO_NEED': 'needs unknown',
  'needs.title': 'What {name} needs of a site', 'needs.open': 'State needs', 'needs.hint': 'Leave empty what nobody knows: unknown is no failure, and is said.', 'needs.areaSqm': 'Floor area (㎡)', 'needs.landMu': 'Land (mu)', 'needs.heightM': 'Clear height (m)',
  'needs.loadTPerSqm': 'Floor load (t/㎡)', 'needs.powerKva': 'Power (kVA)', 'needs.gas': 'Needs natural gas', 'needs.eiaClass': 'Class of assessment', 'needs.chemicalPark': 'Chemical park only', 'needs.source': 'Source', 'needs.save': 'Save',
  'needs.saved': 'Needs saved', 'needs.unknown': 'unknown', 'needs.yes': 'yes', 'needs.no': 'no', 'eia.NONE': 'none', 'eia.REGISTRATION': 'registration', 'eia.FORM': 'report form', 'eia.REPORT': 'full report',
  'introductions.open': 'Who knows them', 'introductions.title': 'Who could introduce us: {name}', 'introductions.steps': '{n} steps', 'introductions.inferred': 'partly inferred',
};
