import * as scorm12 from 'scorm-again/scorm12';
import * as scorm2004 from 'scorm-again/scorm2004';
import type Scorm12API from 'scorm-again/scorm12';
import type Scorm2004API from 'scorm-again/scorm2004';

// scorm-again 3.4.3 types a default export, while its ES modules have a named one.
type Named = { readonly Scorm12API: typeof Scorm12API; readonly Scorm2004API: typeof Scorm2004API };
const { Scorm12API: Api12 } = scorm12 as unknown as Named;
const { Scorm2004API: Api2004 } = scorm2004 as unknown as Named;

export { Api12, Api2004 };
