/** The example of the guide, whole: a talk with conditions, a jump, a later effect and three endings. */
export const haddad = `## Gesprek: Meneer Haddad en de verhuiskostenvergoeding
<!-- id: haddad -->

Let op: Dit gesprek gaat over wantrouwen.

Je werkt aan de balie van {{gemeente}}. Meneer Haddad is hier nu voor de *derde* keer.

Sta stil: Wat verwacht jij nu van dit gesprek?

- vertrouwen: 2 (0 tot 5)
- spanning: 3 (0 tot 5, laag is goed; rustig | gespannen | heet)

### Binnenkomst

**Meneer Haddad** (heel gespannen): "Goedemorgen. Bij u ben ik zeker *die lastige*."

**Meneer Haddad** (denkt): Straks word ik weer weggestuurd.

- "Goedemorgen. Heeft u uw nummer?"
  > Vriendelijk, maar je gaat langs zijn gevoel heen.
  - naar: Het dossier
- "Dat klinkt alsof u niet prettig bent ontvangen. Klopt dat?"
  > Sterk. Je hoort het gevoel achter de woorden.
  - vertrouwen +2, spanning -1, erkennen +2
  - naar: Het verhaal
- "Ik regel het vandaag nog voor u."
  > Dat klinkt mooi. Maar kun je het waarmaken?
  - vertrouwen +1
  - later: vertrouwen -3, spanning +2 (na 2 beurten)
  - onthoud: vandaag geregeld
  - naar: Het dossier

### Het dossier

Je zoekt. Het duurt.

**Meneer Haddad** (vlak): "Het nummer. Ja. Het gaat altijd om het nummer."

- "U heeft gelijk. Hoe is het tot nu toe gegaan?"
  > Mooi hersteld.
  - vertrouwen +1, erkennen +1
  - naar: Het verhaal
- "Zonder nummer kan ik niets voor u doen."
  > Het klopt, maar het helpt niet.
  - vertrouwen -1, spanning +1
  - naar: Botsing

### Het verhaal

Voorspel: Waar gaat het hem om?

- ( ) Om het geld van de brief.
- (x) Om gehoord worden.

**Meneer Haddad** (opgelucht): "Ik heb het formulier twee keer ingeleverd."

- (als vertrouwen minstens 4) "Wat heeft dat voor u betekend?"
  > Je vraagt naar de gevolgen.
  - vertrouwen +1, spanning -2, doorvragen +2
  - naar: Samen verder
- "Wanneer heeft u het ingeleverd?"
  > Goede, feitelijke vraag.
  - doorvragen +1
  - naar: Einde: Zakelijk geholpen
- "Weet u zeker dat het het juiste formulier was?"
  > Je twijfelt aan hem.
  - vertrouwen -2, spanning +1
  - naar: Botsing

### Botsing

**Meneer Haddad** (boos): "Ik wil uw leidinggevende spreken."

Als spanning minstens 5: naar Einde: Gesprek afgebroken

- "Ik ging te snel. Mag ik opnieuw beginnen?"
  > Dat haalt de druk eraf.
  - vertrouwen +1, spanning -2, erkennen +2
  - naar: Einde: Zakelijk geholpen
- "Dat mag, maar die zegt hetzelfde."
  > Je sluit de deur.
  - spanning +2
  - naar: Einde: Gesprek afgebroken

### Einde: Samen verder

**Meneer Haddad** (rustig): "U bent de eerste die dat vraagt."

Resultaat: geslaagd

### Einde: Zakelijk geholpen

**Meneer Haddad** (neutraal): "Goed. Dan wacht ik uw brief af."

Resultaat: geslaagd

### Einde: Gesprek afgebroken

**Meneer Haddad** loopt weg.

Resultaat: nog eens proberen
`;

/** The front matter that belongs to it. */
export const haddadLesson = `---\nid: les\ntitel: Les\ngespreksdoelen: [erkennen, doorvragen]\n---\n\n${haddad}`;
