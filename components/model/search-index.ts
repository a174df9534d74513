/** The words of each screen, by lesson id and screen code; `{{name}}` is where the edition fills in a text. */
export type SearchIndex = readonly (readonly [
  lesson: string,
  screens: readonly (readonly [code: string, words: string])[],
])[];
