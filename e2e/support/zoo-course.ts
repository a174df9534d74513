import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'course.yaml': `id: kleine-cursus
iri: https://example.org/cursus/kleine-cursus
titel: Kleine cursus
omschrijving: Twee lessen en een toets.
taal: nl
versie: 1.0.0
modules: [begin]
routes:
  iedereen: { titel: Iedereen, minuten: 5 }
afronding:
  lessen: alle
  toets: { les: toets, geslaagd: 60, pogingen: onbeperkt }
`,
  'begin/module.yaml': 'titel: Begin\n',
  'begin/1-een.md': `---
id: een
titel: Eerst luisteren
leerdoel: Je vat samen voor je uitlegt.
---

# Eerst luisteren

Iemand komt aan je balie. Je luistert.

### Vraag: Wat doe je als eerste?
<!-- id: eerste -->

- (x) Ik vraag wat er is gebeurd.
  > Precies. Je stelt je oordeel uit.
- ( ) Ik leg de regels uit.
  > Dat komt later.

### Reflectie: Wanneer luisterde iemand goed naar jou?
<!-- id: terugdenken -->

Minstens 3 woorden.
`,
  'begin/2-twee.md': `---
id: twee
titel: Dan samenvatten
leerdoel: Je vat samen wat je hoort.
---

# Dan samenvatten

Je zegt in je eigen woorden wat je hoorde.

### Vraag: Wat vraag je na je samenvatting?
<!-- id: tweede -->

- (x) Of het klopt.
  > Ja. Dan weet je het zeker.
- ( ) Of het nu klaar is.
  > Dan sluit je het gesprek te vroeg.
`,
  'begin/3-toets.md': `---
id: toets
titel: Toets
leerdoel: Je weet wat je eerst doet.
toets: { uit: [vragen], aantal: 2 }
---

# Toets

Twee vragen.
`,
  'begin/4-bank.md': `---
id: bank-vragen
titel: Vragen
bank: vragen
---

### Vraag: Wat komt eerst?
<!-- id: t-eerst -->

- (x) Luisteren
- ( ) Uitleggen

> Uitleg: Wie gehoord is, kan luisteren.

### Stelling: Een samenvatting eindigt met een vraag.
<!-- id: t-vraag -->

Antwoord: waar

> Uitleg: De vraag is of het klopt.
`,
};

/** Writes a course that is played to its end in a few seconds: two lessons of one screen, a private reflection, a test of two questions. */
export async function writeZooCourse(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
