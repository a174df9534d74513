import type { Course } from '../../components/model/course.ts';
import type { Edition } from '../../components/model/edition.ts';
import { annexRows } from '../../components/model/statements/annex.ts';
import type { ToldCourse } from '../../components/model/statements/privacy.ts';
import type { Standard } from '../../components/model/statements/facts.ts';
import { html, type Html } from '../print/html.ts';
import { renderSheet } from '../print/sheet.ts';
import { annexWords, keepWords, levelWords, standardNames } from './annex-words.ts';

/** The annex to the packages of an edition as an HTML page: what leaves a learner's device, why, and where it is written. */
export function annexPage(
  course: Pick<Course, 'title' | 'version' | 'language'> & ToldCourse,
  edition: Pick<Edition, 'name' | 'privacy' | 'keep'>,
  standards: readonly Standard[],
): string {
  const language = course.language === 'nl' ? 'nl' : 'en';
  const words = (name: keyof typeof annexWords): string => annexWords[name][language];
  return renderSheet({
    title: `${words('title')} ${course.title}`,
    language,
    body: html`<p class="kind">${words('kind')}</p>
      <h1>${words('title')}</h1>
      <p class="lead">${words('lead')}</p>
      <dl class="facts">
        <dt>${words('course')}</dt>
        <dd>${course.title}</dd>
        <dt>${words('version')}</dt>
        <dd>${course.version}</dd>
        <dt>${words('edition')}</dt>
        <dd>${edition.name}</dd>
        <dt>${words('level')}</dt>
        <dd>${levelWords[edition.privacy][language]}</dd>
        <dt>${words('keep')}</dt>
        <dd>${keepWords[edition.keep][language]}</dd>
      </dl>
      <h2>${words('never')}</h2>
      <p>${words('neverWhat')}</p>
      <p>${words('name')}</p>
      <p>${words('device')}</p>
      ${standards.map((standard) => section(course, standard, edition, language))}`,
  });
}

function section(
  course: ToldCourse,
  standard: Standard,
  edition: Pick<Edition, 'privacy' | 'keep'>,
  language: 'nl' | 'en',
): Html {
  const words = (name: keyof typeof annexWords): string => annexWords[name][language];
  const name = standardNames[standard][language];
  if (standard === 'web')
    return html`<h2>${name}</h2>
      <p>${words('nothing')}</p>`;
  return html`<h2>${name}</h2>
    ${standard === 'cmi5' || standard === 'xapi' ? html`<p>${words('who')}</p>` : ''}
    <div class="box" tabindex="0" role="group" aria-label="${name}">
      <table>
        <thead>
          <tr>
            ${(['what', 'use', 'purpose', 'where'] as const).map(
              (head) => html`<th scope="col">${words(head)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${annexRows(course, edition, standard, language).map(
            ({ what, purpose, where, as }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${words(as)}</td>
                <td>${purpose}</td>
                <td>
                  ${where.map((place, index) => html`${index > 0 ? html`<br />` : ''}<code>${place}</code>`)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
