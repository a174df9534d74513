/**
 * A voice of the device itself for a language, or undefined. A voice that is not local sends the text to its maker (Web Speech API,
 * `localService`), and what a learner reads is nobody's business.
 */
export function deviceVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = tag(language);
  const base = wanted.split('-')[0] ?? wanted;
  const local = voices.filter((voice) => voice.localService && tag(voice.lang).split('-')[0] === base);
  const home = `${base}-${base}`;
  return (
    local.find((voice) => tag(voice.lang) === wanted) ??
    local.find((voice) => tag(voice.lang) === home) ??
    local.find((voice) => voice.default) ??
    local[0]
  );
}

/** Android writes `nl_NL`. */
function tag(language: string): string {
  return language.toLowerCase().replace('_', '-');
}
