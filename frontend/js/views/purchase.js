import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';

/**
 * 采购额口径 in one line, beside 品类口径.
 * @param {any} purchase
 */
export function purchaseLine(purchase) {
  if (!purchase) {
    return nothing;
  }
  return html`<span class="purchase" data-testid="purchase-rate" title=${purchase.reason || t('purchase.title')}>${t('purchase.short')} ${purchase.actual === null ? t('purchase.absent') : html`<b>${percent(purchase.actual)}</b>`}${purchase.coverage === null ? nothing
    : html` <small>${t('purchase.coverage', { value: percent(purchase.coverage) })}</small>`}</span>`;
}

/**
 * Both kinds of rate side by side: the place, its chains, its leading firms.
 * @param {any} rates
 */
export function purchaseTable(rates) {
  if (!rates?.purchase) {
    return nothing;
  }
  const chains = rates.chainPurchases || [];
  return html`<div class="scroll-x"><table class="plain-table purchases" data-testid="purchase-table"><thead><tr><th scope="col">${t('purchase.scope')}</th><th scope="col" class="number">${t('purchase.category')}</th>
      <th scope="col" class="number" title=${t('purchase.actualTitle')}>${t('purchase.actual')}</th><th scope="col" class="number">${t('purchase.potential')}</th><th scope="col" class="number">${t('purchase.localisable')}</th><th scope="col" class="number">${t('purchase.exclSelf')}</th>
      <th scope="col" class="number">${t('purchase.coverageColumn')}</th><th scope="col">${t('purchase.reason')}</th></tr></thead>
    <tbody>${row(rates.place?.name, rates.district, rates.purchase)}
      ${chains.map((one) => row(one.name, rates.chains.find((chain) => chain.chainId === one.chainId), one))}
      ${(rates.leaders || []).map((one) => row(one.name, one.category, one.purchase))}</tbody></table></div>`;
}

function row(name, category, purchase) {
  return html`<tr><th scope="row">${name}</th><td class="number">${percent(category?.value)}</td><td class="number"><b>${percent(purchase.actual)}</b></td>
    <td class="number">${percent(purchase.potential)}${purchase.upperBound ? html` <span class="tag">${t('purchase.upper')}</span>` : nothing}</td><td class="number">${percent(purchase.localisable)}</td><td class="number">${percent(purchase.exclSelf)}</td>
    <td class="number">${percent(purchase.coverage)} <small>${purchase.knownLinks ?? 0}/${purchase.links ?? 0}</small></td><td class="reason">${purchase.reason || (purchase.mode === 'CATEGORY' ? t('purchase.fallback') : '')}</td></tr>`;
}
