import { currentLanguage, t } from '../shared/strings.ts';
import type { SaveStatus } from '../tracking/tracker.ts';

/** The truth about saving, in words. `keeps`: this device keeps things when the page is closed. */
export function statusText(status: SaveStatus, keeps: boolean, readOnly: boolean): string {
  if (readOnly) return t('readOnly');
  switch (status.type) {
    case 'connecting':
      return t('connecting');
    case 'saving':
      return t('saving');
    case 'saved':
      return t('savedAt', { time: clockTime(status.at) });
    case 'not-saved':
      if (status.retryAt) return t('notSavedRetry');
      return t(keeps ? 'notSaved' : 'notSavedNowhere');
    case 'not-connected':
      return t(keeps ? 'notConnected' : 'notConnectedNowhere');
    case 'ended':
      return t('sessionEnded');
  }
}

/** How much the status line should stand out: something goes wrong, or there is something to mind. */
export function statusTone({ type }: SaveStatus, readOnly: boolean): 'worrying' | 'careful' | 'calm' {
  if (type === 'not-saved' || type === 'ended') return 'worrying';
  return type === 'not-connected' && !readOnly ? 'careful' : 'calm';
}

function clockTime(at: Date): string {
  return at.toLocaleTimeString(currentLanguage() === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
}
