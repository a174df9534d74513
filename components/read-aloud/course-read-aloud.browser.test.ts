import { expect, waitUntil } from '@open-wc/testing';
import { loadTokens } from '../test-support/asked-suite.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { CourseReadAloud } from './course-read-aloud.ts';
import { deviceVoice } from './device-voice.ts';
import { readableText } from './readable-text.ts';

function voice(lang: string, localService = true, name = lang): SpeechSynthesisVoice {
  return { lang, localService, name, default: false, voiceURI: name } as SpeechSynthesisVoice;
}

describe('a voice of the device', () => {
  it('is never one that sends the text away', () => {
    expect(deviceVoice([voice('nl-NL', false)], 'nl')).to.equal(undefined);
    expect(deviceVoice([voice('nl-NL', false), voice('nl-BE')], 'nl')?.lang).to.equal('nl-BE');
  });

  it('speaks the language of the course, of its own country when there is a choice', () => {
    expect(deviceVoice([voice('en-GB'), voice('de-DE')], 'nl')).to.equal(undefined);
    expect(deviceVoice([voice('nl_BE'), voice('nl_NL')], 'nl')?.lang).to.equal('nl_NL');
    expect(deviceVoice([voice('nl-NL'), voice('nl-BE')], 'nl-BE')?.lang).to.equal('nl-BE');
  });
});

function prose(inner: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'prose';
  element.innerHTML = inner;
  document.body.append(element);
  return element;
}

describe('what there is to read', () => {
  afterEach(() => document.querySelectorAll('body > .prose').forEach((one) => one.remove()));

  it('comes in order, each piece once, without notes, pictures and questions', () => {
    const root = prose(`<p>Een <strong>feit</strong>.<sup><a href="#n">1</a></sup></p>
      <ul><li>Zien<ul><li>bij jezelf</li></ul></li></ul>
      <blockquote><p>"Drie jaar!"</p></blockquote>
      <course-choice>niet</course-choice><hr>
      <section class="footnotes"><ol><li>Een noot</li></ol></section><p hidden>verborgen</p>`);
    expect(readableText(root).map(({ text }) => text)).to.deep.equal([
      'Een feit.',
      'Zien',
      'bij jezelf',
      '"Drie jaar!"',
    ]);
  });
});

/** Speaks when the test says so. */
class FakeSpeech extends EventTarget {
  said: SpeechSynthesisUtterance[] = [];
  cancels = 0;
  voices = [voice('nl-NL')];
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.cancels += 1;
  }
  /** The last piece was read to its end. */
  end(): void {
    const last = this.said.at(-1);
    last?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }
}

describe('reading aloud', () => {
  let speech: FakeSpeech;
  let reader: CourseReadAloud;
  let root: HTMLElement;

  before(() => loadTokens());
  beforeEach(async () => {
    // A real utterance refuses a voice that is not a real one.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      configurable: true,
      writable: true,
    });
    root = prose('<p>Eerst dit.</p><p>Dan dat.</p>');
    speech = new FakeSpeech();
    reader = new CourseReadAloud();
    reader.speech = speech as unknown as SpeechSynthesis;
    reader.screen = 'a1.0';
    reader.parts = () => [root];
    document.body.append(reader);
    await reader.updateComplete;
  });
  afterEach(() => {
    reader.remove();
    root.remove();
  });

  const words = (): string[] => [...reader.querySelectorAll('button')].map((one) => one.textContent.trim());
  async function press(name: string): Promise<void> {
    const button = [...reader.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    button!.focus();
    button!.click();
    await reader.updateComplete;
  }

  it('shows nothing without a voice, and appears when the device finds one', async () => {
    expect(words()).to.deep.equal(['Lees voor']);
    speech.voices = [voice('nl-NL', false)];
    speech.dispatchEvent(new Event('voiceschanged'));
    await reader.updateComplete;
    expect(words()).to.deep.equal([]);
  });

  it('fits in 320 px, also when it reads from right to left', async () => {
    await press('Lees voor');
    await fitsNarrow(() => Promise.resolve(reader));
  });

  it('reads piece by piece and marks the one it reads', async () => {
    await press('Lees voor');
    expect(speech.said.map(({ text }) => text)).to.deep.equal(['Eerst dit.']);
    expect(root.querySelector('.being-read')?.textContent).to.equal('Eerst dit.');
    await expect(reader).to.be.accessible();
    speech.end();
    expect(root.querySelector('.being-read')?.textContent).to.equal('Dan dat.');
    speech.end();
    await waitUntil(() => words().join() === 'Lees voor');
    expect(root.querySelector('.being-read')).to.equal(null);
  });

  it('pauses, goes on with the same piece, and stops, with the focus kept', async () => {
    await press('Lees voor');
    speech.end();
    await press('Pauze');
    expect(words()).to.deep.equal(['Lees verder', 'Stop']);
    speech.end();
    expect(speech.said).to.have.length(2);
    await press('Lees verder');
    expect(speech.said.map(({ text }) => text)).to.deep.equal(['Eerst dit.', 'Dan dat.', 'Dan dat.']);
    await press('Stop');
    expect(words()).to.deep.equal(['Lees voor']);
    expect(document.activeElement?.textContent?.trim()).to.equal('Lees voor');
    await press('Lees voor');
    expect(speech.said.at(-1)?.text).to.equal('Eerst dit.');
  });

  it('is silent on another screen, and after the page is left', async () => {
    await press('Lees voor');
    reader.screen = 'a1.1';
    await waitUntil(() => words().join() === 'Lees voor');
    await press('Lees voor');
    const before = speech.cancels;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(speech.cancels).to.be.greaterThan(before);
    await reader.updateComplete;
    await press('Lees voor');
    reader.remove();
    speech.end();
    expect(root.querySelector('.being-read')).to.equal(null);
  });
});
