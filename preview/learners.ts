/** Somebody who takes the course in the preview. Invented names. */
export interface Learner {
  readonly id: string;
  /** "Last, First", as SCORM 1.2 gives it. */
  readonly name: string;
  readonly role: string;
}

/** The learners of the stand-in LMS. */
export const learners: readonly Learner[] = [
  { id: 'samira', name: 'Achahbar, Samira', role: 'medewerker balie' },
  { id: 'joost', name: 'Kramer, Joost', role: 'teamleider' },
  { id: 'willemijn', name: 'Terpstra, Willemijn', role: 'wethouder' },
];

/** The learner with this id; an unknown id is a guest of that name. */
export function learnerNamed(id: string | null): Learner {
  const known = learners.find((learner) => learner.id === id);
  if (known) return known;
  return id ? { id, name: `Gast, ${id}`, role: 'gast' } : (learners[0] as Learner);
}
