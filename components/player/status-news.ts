import { announce } from '../shared/live-region.ts';
import { t } from '../shared/strings.ts';
import type { SessionController } from './session-controller.ts';
import { statusText, statusTone } from './status-text.ts';

/** Each save is no news for a screen reader; that it fails, and that it works again, is. Call what it gives at each change. */
export function statusNews(): (controller: SessionController) => void {
  let before = '';
  return ({ status, keepsOnDevice, readOnly }) => {
    const { type } = status;
    if (type === before || type === 'saving') return;
    if (statusTone(status, readOnly) === 'worrying')
      announce(statusText(status, keepsOnDevice, readOnly), 'assertive');
    else if (type === 'saved' && before === 'not-saved') announce(t('savedAgain'));
    before = type;
  };
}
