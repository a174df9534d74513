/** Listens for builds of the course: `onBuilt` after a good one; problems show in the page, with their frame. */
export function listenForBuilds(onBuilt: () => void): void {
  const box = document.querySelector<HTMLElement>('#problems')!;
  const source = new EventSource('/events');
  source.addEventListener('built', () => {
    box.hidden = true;
    box.replaceChildren();
    onBuilt();
  });
  source.addEventListener('problems', (event) => {
    // A page that holds problems alone is made anew.
    if (document.querySelector('.home') && !document.querySelector('.cards')) return location.reload();
    // The server made and escaped this HTML from the problems of the build.
    box.innerHTML = `<h2>De cursus kan zo niet worden gebouwd</h2><p>Je ziet hieronder de laatste goede versie.</p>${(event as MessageEvent<string>).data}`;
    box.hidden = false;
  });
}
