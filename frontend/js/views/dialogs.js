import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { conflictDialog } from './data/conflict-dialog.js';
import { firmEditDialog, nodeEditDialog, supplyEditDialog, supplyRemoveDialog } from './data/edit-dialogs.js';
import { bulkDialog } from './data/review-links.js';
import { undoDialog } from './data/undo-dialog.js';
import { definitionDialog, queryDialog } from './definition-dialog.js';
import { firmDialog } from './firm-dialog.js';
import { helpDialog } from './help-dialog.js';
import { checklistDialog, leadAddDialog, leadClaimDialog, leadMoveDialog } from './leads/dialogs.js';
import { supplierEntryDialog } from './suppliers/entry-dialog.js';
import { introductionsDialog } from './targets/introductions-dialog.js';
import { needsDialog } from './targets/sites.js';
import { weightsDialog } from './targets/weights-dialog.js';

const BODIES = { definition: definitionDialog, query: queryDialog, firm: firmDialog, help: helpDialog,
  undo: undoDialog, bulk: bulkDialog, firmEdit: firmEditDialog, nodeEdit: nodeEditDialog, supplyEdit: supplyEditDialog, supplyRemove: supplyRemoveDialog, conflict: conflictDialog,
  weights: weightsDialog, needs: needsDialog, introductions: introductionsDialog,
  leadAdd: leadAddDialog, leadMove: leadMoveDialog, leadClaim: leadClaimDialog, checklist: checklistDialog,
  supplierEntry: supplierEntryDialog };

/**
 * The open dialog, if any; main opens it as a modal after drawing.
 * @param {any} state
 * @param {any} actions
 */
export function dialogs(state, actions) {
  const { dialog } = state;
  if (!dialog) {
    return nothing;
  }
  const body = BODIES[dialog.kind](state, actions, dialog);
  // The browser closes the element by itself on Escape; the state has to follow.
  return html`<dialog data-testid="${dialog.kind}-dialog" aria-label=${body.title} @close=${actions.closeDialog}
      @click=${(event) => event.target.tagName === 'DIALOG' && event.target.close()}>
    <div class="dialog-body"><header><h2>${body.title}</h2>
      <button type="button" class="close" aria-label=${t('close')} data-testid="dialog-close" @click=${(event) => event.target.closest('dialog').close()}>×</button></header>
      ${body.content}</div></dialog>`;
}
