/** Text that is safe inside HTML and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page of the preview, in its own quiet style. */
export function page(
  title: string,
  body: string,
  script?: string,
  data?: Readonly<Record<string, string>>,
): string {
  const attributes = Object.entries(data ?? {})
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
  return `<!doctype html>
<html lang="nl"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview/preview.css">
${script ? `<script defer src="/preview/${script}"></script>` : ''}
</head>
<body>
${body}
</body>
</html>
`;
}
