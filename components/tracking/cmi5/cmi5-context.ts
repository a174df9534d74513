import type { Activity, ContextActivities, StatementDraft } from '../../model/statements/statement.ts';
import { verbIri } from '../../model/statements/vocabulary.ts';

/** The part of LMS.LaunchData that statements need (cmi5, 10). */
export interface Cmi5Facts {
  readonly activityId: string;
  readonly registration: string;
  /** `contextTemplate`, as the LMS gave it. */
  readonly template: Readonly<Record<string, unknown>>;
  readonly masteryScore?: number;
}

/** Category of statements that cmi5 defines (cmi5, 9.6.2.1). */
const cmi5Category: Activity = {
  objectType: 'Activity',
  id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
};
/** Category of statements that the LMS may look at for moveOn (cmi5, 9.6.2.2). */
const moveOnCategory: Activity = {
  objectType: 'Activity',
  id: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
};
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;

/** A draft with the context that cmi5 asks: template, registration, categories, mastery score (cmi5, 9.6). */
export function inCmi5Context(draft: StatementDraft, facts: Cmi5Facts): StatementDraft {
  const { activityId, registration, template, masteryScore } = facts;
  const verb = defined.find((name) => draft.verb.id === verbIri(name));
  const isDefined = verb !== undefined && draft.object.id === activityId;
  const isResult = verb === 'passed' || verb === 'failed';
  const hasMoveOn = isDefined && (isResult || verb === 'completed');
  const own = draft.context.contextActivities;
  const category = [
    ...(isDefined ? [cmi5Category] : []),
    // Exactly when the result has success or completion.
    ...(hasMoveOn ? [moveOnCategory] : []),
    ...(own.category ?? []),
  ];
  const templated = (template['contextActivities'] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...draft,
    context: {
      ...template,
      ...draft.context,
      registration,
      contextActivities: merged(templated, { ...own, category }),
      extensions: {
        ...((template['extensions'] ?? {}) as Record<string, unknown>),
        ...draft.context.extensions,
        // Required on passed and failed when the launch gave one; it may differ from cmi5.xml (9.6.3.2).
        ...(isDefined && isResult && masteryScore !== undefined ? { [masteryExtension]: masteryScore } : {}),
      },
    },
  };
}

/** The template's activities keep their index: ours come after them (cmi5, 10.2.1). */
function merged(template: Readonly<Record<string, unknown>>, own: ContextActivities): ContextActivities {
  const names = [...new Set([...Object.keys(template), ...Object.keys(own)])];
  return Object.fromEntries(
    names.map((name) => {
      const given = asList(template[name]);
      const added = (own[name as keyof ContextActivities] ?? []).filter(
        ({ id }) => !given.some((activity) => activity.id === id),
      );
      return [name, [...given, ...added]];
    }),
  );
}

function asList(value: unknown): readonly Activity[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Activity[];
}
