const list = document.querySelector<HTMLOListElement>('#statements')!;
const verb = document.querySelector<HTMLSelectElement>('#verb')!;
const words = document.querySelector<HTMLInputElement>('#words')!;
const shown = document.querySelector<HTMLElement>('#shown')!;

/** Shows the rows that fit the filters, and says how many. */
function filter(): void {
  const wanted = words.value.toLowerCase();
  let count = 0;
  for (const row of list.children as HTMLCollectionOf<HTMLElement>) {
    const fits =
      (verb.value === '' || row.dataset['verb'] === verb.value) &&
      (row.textContent ?? '').toLowerCase().includes(wanted);
    row.hidden = !fits;
    if (fits) count += 1;
  }
  shown.textContent = count === 1 ? '1 statement' : `${count} statements`;
}

verb.addEventListener('change', filter);
words.addEventListener('input', filter);
new EventSource('/events').addEventListener('statement', (event) => {
  // The server made and escaped this row.
  list.insertAdjacentHTML('afterbegin', (event as MessageEvent<string>).data);
  const name = (list.firstElementChild as HTMLElement | null)?.dataset['verb'] ?? '';
  if (![...verb.options].some((option) => option.value === name)) verb.add(new Option(name, name));
  filter();
});
filter();
