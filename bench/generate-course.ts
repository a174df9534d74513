import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a course of a number of lessons into a folder: three screens and three questions a lesson. */
export async function generateCourse(folder: string, lessons: number): Promise<void> {
  const perModule = 20;
  const modules = Array.from({ length: Math.ceil(lessons / perModule) }, (_, index) => `module-${index + 1}`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'course.yaml'),
    [
      `id: bench-${lessons}`,
      `iri: https://example.org/cursus/bench-${lessons}`,
      `titel: Meetcursus met ${lessons} lessen`,
      'omschrijving: Een cursus om de snelheid te meten.',
      'taal: nl',
      'versie: 1.0.0',
      `modules: [${modules.join(', ')}]`,
      'routes:',
      '  iedereen: { titel: Iedereen, minuten: 60 }',
      'afronding: { lessen: alle }',
      '',
    ].join('\n'),
  );
  for (const [index, module] of modules.entries()) {
    await mkdir(join(folder, module), { recursive: true });
    await writeFile(join(folder, module, 'module.yaml'), `titel: Module ${index + 1}\n`);
    const from = index * perModule;
    for (let lesson = from + 1; lesson <= Math.min(lessons, from + perModule); lesson += 1) {
      const name = `les-${String(lesson).padStart(3, '0')}`;
      await writeFile(join(folder, module, `${name}.md`), lessonText(name, lesson));
    }
  }
}

function lessonText(id: string, number: number): string {
  const sentence = (part: number): string =>
    `Les ${number}, deel ${part}: je luistert eerst, je vat samen wat je hoort, en je vraagt **of het klopt**. `;
  const paragraph = (part: number): string => sentence(part).repeat(4).trim();
  return `---
id: ${id}
titel: Les ${number} over luisteren
minuten: 5
leerdoel: Je vat samen wat iemand zegt.
---

# Les ${number} over luisteren

${paragraph(1)}

${paragraph(2)}

### Vraag: Wat doe je in les ${number} als eerste?
<!-- id: ${id}-eerste -->

- (x) Ik luister naar het verhaal van ${number}.
  > Precies. Eerst luisteren.
- ( ) Ik leg regel ${number} uit.
  > Dat komt later.
- ( ) Ik verwijs door naar loket ${number}.
  > Dan hoort iemand zich niet.

## Wat je hoort

${paragraph(3)}

- Feiten
- Gevoelens
- Behoeften

### Vraag: Welke signalen horen bij les ${number}?
<!-- id: ${id}-signalen -->

- [x] Korte zinnen in geval ${number}
- [x] Een hoge stem
- [ ] Een vraag om uitleg

> Uitleg: Let op de stem en op het tempo.

## Wat je doet

${paragraph(4)}

### Stelling: Wie boos is, wil in geval ${number} gelijk krijgen.
<!-- id: ${id}-stelling -->

Antwoord: niet waar

> Uitleg: Vaak wil iemand vooral gehoord worden.
`;
}
