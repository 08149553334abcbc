import { t } from '../core/i18n.js';
import { html, live, nothing } from '../lib/lit.js';
import { stateChip, withGaps } from './chip.js';
import { errorText } from './status.js';

/**
 * @param {any} state
 * @param {any} actions
 */
export function searchBox(state, actions) {
  const { text, open, index } = state.search;
  const options = optionsOf(state);
  const active = index >= 0 && options[index] ? 'search-option-' + index : '';

  function choose(option) {
    actions.openNode(option.nodeId, option.onMap ? state.route.chain : option.chainId);
    actions.closeSearch();
  }

  function keys(event) {
    // While a Chinese word is being composed, Enter belongs to the input method.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      actions.moveSearch(event.key === 'ArrowDown' ? 1 : index < 0 ? 0 : -1, options.length);
    }
    else if (event.key === 'Enter' && open && options.length) {
      event.preventDefault();
      choose(options[Math.max(0, index)]);
      event.target.blur();
    }
    else if (event.key === 'Escape') {
      event.stopPropagation();
      open ? actions.closeSearch() : (actions.clearSearch(), event.target.blur());
    }
  }

  return html`<div class="search" role="search">
    <input class="search-input" type="search" data-testid="search" role="combobox" autocomplete="off" spellcheck="false"
      aria-label=${t('search.label')} aria-expanded=${open ? 'true' : 'false'} aria-controls="search-results" aria-autocomplete="list"
      aria-activedescendant=${active || nothing} placeholder=${t('search.placeholder')} .value=${live(text)}
      @input=${(event) => actions.type(event.target.value)} @keydown=${keys} @focus=${actions.openSearch} @blur=${actions.closeSearch}>
    ${open ? html`<div class="search-results" id="search-results" role="listbox" aria-label=${t('search.results')}
        @mousedown=${(event) => event.preventDefault()}>${resultList(state, options, index, choose)}</div>` : nothing}
  </div>`;
}

/** One flat list, so that the arrow keys run through nodes first, then firms. */
function optionsOf(state) {
  const data = state.search.text.trim() ? state.results.data : null;
  if (!data) {
    return [];
  }
  const onMap = new Set((state.map.data?.nodes || []).map((item) => item.data.id));
  return [
    ...data.nodes.map((node) => ({ kind: 'node', id: node.id, nodeId: node.id, chainId: node.chainId, onMap: onMap.has(node.id) && node.chainId === state.route.chain, node })),
    ...data.firms.filter((firm) => firm.nodes.length).map((firm) => ({ kind: 'firm', id: firm.id, nodeId: firm.nodes[0].id, chainId: firm.nodes[0].chainId, firm })),
  ];
}

function resultList(state, options, index, choose) {
  const { results } = state;
  if (results.status === 'error') {
    return html`<p class="search-note">${errorText(results.error)}</p>`;
  }
  if (!results.data) {
    return html`<p class="search-note">${t('search.running')}</p>`;
  }
  const silent = results.data.firms.filter((firm) => !firm.nodes.length);
  if (!options.length && !silent.length) {
    return html`<p class="search-note">${results.status === 'loading' ? t('search.running') : t('search.none', { text: state.search.text.trim() })}</p>`;
  }
  const firstFirm = options.findIndex((option) => option.kind === 'firm');
  return html`${options.map((option, i) => html`
    ${i === 0 && option.kind === 'node' ? html`<p class="search-head">${t('search.nodes')}</p>` : nothing}
    ${i === firstFirm ? html`<p class="search-head">${t('search.firms')}</p>` : nothing}
    <div role="option" id="search-option-${i}" class="search-option ${i === index ? 'active' : ''}" aria-selected=${i === index ? 'true' : 'false'}
      data-testid="search-result-${option.id}" @click=${() => choose(option)}>
      ${option.kind === 'node' ? nodeOption(state, option.node) : firmOption(option.firm)}</div>`)}
    ${silent.map((firm) => html`<div class="search-option off">${firmOption(firm)}</div>`)}`;
}

function nodeOption(state, node) {
  return html`<span class="main">${node.name}</span><span class="sub">${node.chainName}${node.matched ? ' · ' + node.matched : ''}</span>${stateChip(withGaps(state, node))}`;
}

function firmOption(firm) {
  const place = (firm.place || '').split('/').join(' ');
  return html`<span class="main">${firm.name}</span>
    <span class="sub">${place}${firm.nodes.length ? ' · ' + firm.nodes.map((node) => node.name).slice(0, 3).join('、') : ' · ' + t('search.noNode')}</span>
    ${firm.local ? html`<span class="chip present">${t('local')}</span>` : html`<span class="chip absent">${t('outside')}</span>`}`;
}
