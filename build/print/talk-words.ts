/** Texts of the paper version of a talk. `{name}` is filled in. */
const words = {
  kind: { nl: 'Gesprek op papier', en: 'Conversation on paper' },
  lead: {
    nl: 'Je speelt dit gesprek met z’n drieën: een medewerker, een inwoner en een kijker. Daarna wissel je.',
    en: 'You play this conversation with three people: an employee, a resident and an observer. Then you swap.',
  },
  people: { nl: 'Met', en: 'With' },
  practises: { nl: 'Je oefent', en: 'You practise' },
  needs: { nl: 'Nodig', en: 'You need' },
  needsWhat: {
    nl: 'de rolkaarten, het gesprek, een pen; de kijker houdt ook het blad voor de kijker vast',
    en: 'the role cards, the conversation, a pen; the observer also holds the observer’s sheet',
  },
  how: { nl: 'Zo speel je het', en: 'How to play' },
  step1: {
    nl: 'Deel de rolkaarten uit. Lees ze ieder voor jezelf. Laat je kaart niet zien.',
    en: 'Hand out the role cards. Read them each for yourself. Do not show your card.',
  },
  step2: {
    nl: 'De kijker leest de situatie voor. Begin dan bij 1.',
    en: 'The observer reads the situation aloud. Then begin at 1.',
  },
  step3: {
    nl: 'De inwoner zegt zijn zinnen hardop, met het gevoel dat erbij staat. De medewerker kiest een antwoord en zegt het hardop.',
    en: 'The resident says the lines aloud, with the feeling that is given. The employee chooses a reply and says it aloud.',
  },
  step4: {
    nl: 'De kijker zoekt het antwoord op, houdt de meters bij en zegt bij welk nummer het verdergaat.',
    en: 'The observer looks up the reply, keeps the meters and says at which number it goes on.',
  },
  step4Plain: {
    nl: 'De kijker zoekt het antwoord op en zegt bij welk nummer het verdergaat.',
    en: 'The observer looks up the reply and says at which number it goes on.',
  },
  step5: {
    nl: 'Klaar? Bespreek het met de vragen achteraan. De inwoner begint: wat deed het met je?',
    en: 'Done? Talk it over with the questions at the end. The resident begins: what did it do to you?',
  },
  step6: {
    nl: 'Wissel van rol. Speel het daarna eens zonder blad, in je eigen woorden.',
    en: 'Swap roles. Then play it once without the sheet, in your own words.',
  },
  agreements: { nl: 'Afspraken', en: 'Agreements' },
  agreement1: {
    nl: 'Niemand hoeft mee te spelen. Kijken is ook oefenen.',
    en: 'Nobody has to play. Watching is practice too.',
  },
  agreement2: { nl: 'Stoppen mag altijd, zonder uitleg.', en: 'You may always stop, without explaining.' },
  agreement3: {
    nl: 'We lachen niet om inwoners. We spelen een mens met een goede reden.',
    en: 'We do not laugh at residents. We play a person with a good reason.',
  },
  agreement4: { nl: 'Wat we hier zeggen, blijft hier.', en: 'What we say here stays here.' },
  warning: { nl: 'Vooraf', en: 'Before you begin' },
  alternative: {
    nl: 'Liever niet? Dit gesprek telt even zwaar: {title}.',
    en: 'Rather not? This conversation counts just the same: {title}.',
  },
  cards: { nl: 'Rolkaarten', en: 'Role cards' },
  employee: { nl: 'Medewerker', en: 'Employee' },
  observer: { nl: 'Kijker', en: 'Observer' },
  resident: { nl: '{name}', en: '{name}' },
  situation: { nl: 'De situatie', en: 'The situation' },
  beforehand: { nl: 'Sta even stil, vóór je begint', en: 'Pause for a moment before you begin' },
  yourGoals: { nl: 'Hier let je op', en: 'What to watch for' },
  yourVoice: {
    nl: 'Kies wat jij zou zeggen, niet wat volgens jou het goede antwoord is. Daar leer je het meest van.',
    en: 'Choose what you would say, not what you think is the right reply. That teaches you most.',
  },
  howYouFeel: { nl: 'Zo begin je', en: 'How you begin' },
  feeling: { nl: 'Je bent {feeling}.', en: 'You are {feeling}.' },
  valueAtStart: {
    nl: '{meter}: {word} ({value} van {maximum})',
    en: '{meter}: {word} ({value} of {maximum})',
  },
  thoughts: { nl: 'Dit denk je, maar zeg je niet', en: 'What you think but do not say' },
  softens: { nl: 'Hier word je rustiger van', en: 'What calms you' },
  hardens: { nl: 'Hier word je harder van', en: 'What hardens you' },
  residentVoice: {
    nl: 'Speel het klein. Je hebt een goede reden voor wat je voelt. Word pas rustiger als het antwoord dat echt met je doet.',
    en: 'Play it small. You have a good reason for what you feel. Only calm down when the reply really does that to you.',
  },
  smallPart: {
    nl: 'Je hebt maar een paar zinnen. Lees ze voor als ze aan de beurt zijn.',
    en: 'You have a few lines only. Read them when their turn comes.',
  },
  observe: {
    nl: 'Schrijf op wat je hóórt, niet wat je ervan vindt. Je adviseert niet.',
    en: 'Write down what you hear, not what you think of it. You do not advise.',
  },
  seen: { nl: 'Wat ik hoorde, per doel', en: 'What I heard, by goal' },
  goal: { nl: 'Doel', en: 'Goal' },
  heard: { nl: 'Wat werd er letterlijk gezegd?', en: 'What was said, word for word?' },
  did: { nl: 'Wat deed het?', en: 'What did it do?' },
  keep: { nl: 'Meters bijhouden', en: 'Keeping the meters' },
  keepHow: {
    nl: 'Zet na elke beurt de nieuwe stand neer. Een meter gaat nooit buiten zijn grenzen.',
    en: 'Write the new value after each turn. A meter never goes beyond its bounds.',
  },
  meter: { nl: 'Meter', en: 'Meter' },
  start: { nl: 'Begin', en: 'Start' },
  turn: { nl: 'Beurt {turn}', en: 'Turn {turn}' },
  bounds: { nl: '{minimum} tot {maximum}', en: '{minimum} to {maximum}' },
  talk: { nl: 'Het gesprek', en: 'The conversation' },
  goTo: { nl: 'ga naar {number}', en: 'go to {number}' },
  jump: {
    nl: 'Eerst kijken: als {condition}, ga dan meteen naar {number}.',
    en: 'First check: if {condition}, go to {number} at once.',
  },
  onlyIf: { nl: '(alleen als {condition})', en: '(only if {condition})' },
  and: { nl: ' en ', en: ' and ' },
  atLeast: { nl: '{name} {value} of meer is', en: '{name} is {value} or more' },
  atMost: { nl: '{name} {value} of minder is', en: '{name} is {value} or less' },
  above: { nl: '{name} meer dan {value} is', en: '{name} is more than {value}' },
  below: { nl: '{name} minder dan {value} is', en: '{name} is less than {value}' },
  remembered: { nl: 'dit eerder gebeurde: "{promise}"', en: 'this happened before: "{promise}"' },
  pause: { nl: 'Sta stil', en: 'Pause' },
  predict: { nl: 'Voorspel, vóór je verder leest', en: 'Predict before you read on' },
  ending: { nl: 'Einde', en: 'Ending' },
  passed: { nl: 'Hier is het contact gelukt.', en: 'Here the contact succeeded.' },
  again: { nl: 'Dit is een weg om nog eens te proberen.', en: 'This is a road to try once more.' },
  sheet: { nl: 'Blad voor de kijker', en: 'The observer’s sheet' },
  sheetHow: {
    nl: 'Laat dit blad niet zien tijdens het spelen. Zoek na elk antwoord de letter op.',
    en: 'Do not show this sheet during play. Look up the letter after each reply.',
  },
  reply: { nl: 'Antwoord', en: 'Reply' },
  effect: { nl: 'Wat verandert er', en: 'What changes' },
  coach: { nl: 'Wat de coach zegt', en: 'What the coach says' },
  next: { nl: 'Naar', en: 'To' },
  nothing: { nl: 'niets', en: 'nothing' },
  laterTurns: { nl: 'na {turns} beurten: {effects}', en: 'after {turns} turns: {effects}' },
  laterTurn: { nl: 'na de volgende beurt: {effects}', en: 'after the next turn: {effects}' },
  laterScene: { nl: 'bij {number}: {effects}', en: 'at {number}: {effects}' },
  remember: { nl: 'onthoud: "{promise}"', en: 'remember: "{promise}"' },
  predicted: { nl: 'Zo ging het: {answer}', en: 'What happened: {answer}' },
  questions: { nl: 'Vragen voor de nabespreking', en: 'Questions to talk it over' },
  questionsHow: {
    nl: 'Kies er drie of vier. De inwoner antwoordt eerst, dan de medewerker, dan de kijker.',
    en: 'Choose three or four. The resident answers first, then the employee, then the observer.',
  },
  askResident: {
    nl: 'Aan de inwoner: bij welke zin voelde jij je gehoord? Bij welke niet?',
    en: 'To the resident: at which line did you feel heard? At which did you not?',
  },
  askTurning: {
    nl: 'Bij welk antwoord kantelde het gesprek? Wat gebeurde er toen met {name}?',
    en: 'At which reply did the conversation turn? What happened to {name} then?',
  },
  askIntention: {
    nl: 'Iemand zegt: {reply} Wat is de goede bedoeling erachter? En wat hoort {name}?',
    en: 'Somebody says: {reply} What is the good intention behind it? And what does {name} hear?',
  },
  askThought: {
    nl: 'Bij "{scene}" denkt {name}: "{thought}" Waaraan kon je dat merken?',
    en: 'At "{scene}" {name} thinks: "{thought}" How could you tell?',
  },
  askGoals: {
    nl: 'Waar hoorde je {goals}? Wat werd er letterlijk gezegd, en wat deed het?',
    en: 'Where did you hear {goals}? What was said word for word, and what did it do?',
  },
  or: { nl: ' of ', en: ' or ' },
  askLater: {
    nl: 'Dit lijkt eerst te helpen: {reply} Wat komt er later van? Welke belofte staat bij jou nog open?',
    en: 'This seems to help at first: {reply} What comes of it later? Which promise of yours is still open?',
  },
  askPause: {
    nl: 'Terug naar de vraag van daarnet: {pause} Wat klopte, en wat niet?',
    en: 'Back to the earlier question: {pause} What was right, and what was not?',
  },
  askEndings: {
    nl: 'Er zijn {count} aflopen: {endings}. Hoe kwamen jullie bij de jouwe? Wat was nodig voor een andere?',
    en: 'There are {count} endings: {endings}. How did you get to yours? What would another have taken?',
  },
  askOwn: {
    nl: 'Wat neem je mee naar je eigen werk? Maak er één zin van: Als …, dan …',
    en: 'What do you take to your own work? Make it one sentence: If …, then …',
  },
} as const;

/** Fills in one of the texts. */
export type TalkWords = (
  key: keyof typeof words,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The texts in the language of a course. */
export function talkWords(language: string): TalkWords {
  const side = language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  return (key, values = {}) =>
    words[key][side].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
