import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addStrings, t } from '../shared/strings.ts';
import { comforts } from '../shared/strings/comforts.ts';
import { deviceVoice } from './device-voice.ts';
import { readableText, type Readable } from './readable-text.ts';

addStrings(comforts);

/** Reads the text of a screen aloud with a voice of the device itself; shows nothing where there is none. */
@customElement('course-read-aloud')
export class CourseReadAloud extends LitElement {
  /** BCP 47, the language of the text. */
  @property() language = 'nl';
  /** What shows now; another value stops the reading. */
  @property() screen = '';
  /** Finds what is read. */
  @property({ attribute: false }) parts: () => readonly HTMLElement[] = () => [];
  /** Speaks; `speechSynthesis` unless a test gives another. */
  @property({ attribute: false }) speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  @state() private voice: SpeechSynthesisVoice | undefined;
  @state() private stage: 'silent' | 'reading' | 'paused' = 'silent';
  private queue: readonly Readable[] = [];
  private at = 0;
  /** Words that were cut off still end, later: that end is not of this reading. */
  private turn = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.findVoice();
    this.speech?.addEventListener?.('voiceschanged', this.findVoice);
    addEventListener('pagehide', this.stop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
    this.speech?.removeEventListener?.('voiceschanged', this.findVoice);
    removeEventListener('pagehide', this.stop);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('screen') && changed.get('screen') !== undefined) this.stop();
    if (changed.has('language') || changed.has('speech')) this.findVoice();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.voice) return nothing;
    const words = { silent: 'readAloud', reading: 'readPause', paused: 'readOn' } as const;
    return html`<button type="button" class="tool" @click=${this.press}>
        ${this.stage === 'reading' ? pauseIcon : soundIcon}${t(words[this.stage])}
      </button>
      ${
        this.stage === 'silent'
          ? nothing
          : html`<button type="button" class="tool" @click=${this.end}>${stopIcon}${t('readStop')}</button>`
      }`;
  }

  private readonly findVoice = (): void => {
    this.voice = deviceVoice(this.speech?.getVoices() ?? [], this.language);
  };

  private press(): void {
    if (this.stage === 'reading') {
      // `pause()` ends the reading on Android and keeps the end of it back elsewhere: stop, and begin this piece anew.
      this.silence();
      this.stage = 'paused';
      return;
    }
    if (this.stage === 'silent') {
      this.queue = this.parts().flatMap(readableText);
      this.at = 0;
    }
    this.stage = 'reading';
    this.next();
  }

  private next(): void {
    const piece = this.queue[this.at];
    if (!piece?.element.isConnected || !this.voice || !this.speech) {
      this.stop();
      return;
    }
    this.silence();
    const { turn } = this;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.onend = () => {
      if (turn !== this.turn) return;
      this.at += 1;
      this.next();
    };
    utterance.onerror = () => {
      if (turn === this.turn) this.stop();
    };
    piece.element.classList.add('being-read');
    piece.element.scrollIntoView({ block: 'nearest' });
    this.speech.speak(utterance);
  }

  private silence(): void {
    this.turn += 1;
    this.speech?.cancel();
    for (const { element } of this.queue) element.classList.remove('being-read');
  }

  private end(): void {
    this.stop();
    // The button that was pressed goes away.
    this.querySelector('button')?.focus();
  }

  /** Stops reading; the next time it begins at the top. */
  readonly stop = (): void => {
    if (this.stage === 'silent') return;
    this.silence();
    this.stage = 'silent';
  };
}

function icon(path: string): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;
}

const soundIcon = icon('M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11');
const pauseIcon = icon('M8 5v14M16 5v14');
const stopIcon = icon('M6 6h12v12H6z');
