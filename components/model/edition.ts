/** What one municipality adds to the shared bundle: read from `editions/*.yaml`, shipped as `edition.js` and `edition.css`. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** Texts to fill in; the course's defaults stand in for absent ones. */
  readonly fills: Readonly<Record<string, string>>;
  readonly privacy: PrivacyLevel;
  readonly keep: KeepPlace;
  /** A route that is fixed for this edition. */
  readonly route?: string;
  /** Shown beside the title of the course. */
  readonly logo?: EditionLogo;
}

/** A logo that goes into the package. */
export interface EditionLogo {
  /** Path in the package. */
  readonly file: string;
  /** Text for who does not see it. */
  readonly alt: string;
}

/** What is reported to the LMS or LRS (`minimaal`, `standaard`, `uitgebreid`). */
export type PrivacyLevel = 'minimal' | 'standard' | 'extensive';

/** Where the state to resume from lives (`bewaren: lms` or `apparaat`). */
export type KeepPlace = 'lms' | 'device';
