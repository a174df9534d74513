import type { TemplateResult } from 'lit';

/** Rich text in the browser: a plain string where the author used no mark-up, else a Lit template. */
export type Rich = string | TemplateResult;
