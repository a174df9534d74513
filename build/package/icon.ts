/** Icon of the installed web app. */
export const iconFile = 'icoon.svg';

/** A calm square with the first letter of the course. */
export function iconSvg(title: string): string {
  const letter = /\p{L}/u.exec(title)?.[0]?.toUpperCase() ?? 'I';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    '<rect width="512" height="512" rx="96" fill="#0a5c6b"/>',
    '<path d="M112 150a46 46 0 0 1 46-46h196a46 46 0 0 1 46 46v150a46 46 0 0 1-46 46H236l-78 66v-66a46 46 0 0 1-46-46z" fill="#fff"/>',
    `<text x="256" y="284" font-family="system-ui,sans-serif" font-size="160" font-weight="700" text-anchor="middle" fill="#0a5c6b">${letter}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
