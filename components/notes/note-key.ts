/** Key of the note at a lesson; a code of a question is never this long. */
export function lessonNoteKey(lessonCode: string): string {
  return `${lessonCode}.notitie`;
}
