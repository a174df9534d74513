import type { ManifestInput } from '../course-facts.ts';

/** The manifest.webmanifest of the web app; addresses are relative, so that it works in a subfolder. */
export function webManifest({ course }: ManifestInput, colours: { theme: string; icon: string }): string {
  const manifest = {
    id: './',
    name: course.title,
    short_name: course.title.split(/[–—:|]/)[0]?.trim() ?? course.title,
    description: course.description,
    lang: course.language,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: colours.theme,
    icons: [{ src: colours.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
