/** Shows what the LMS holds of the attempt, as terms and values. */
export function showRows(rows: readonly (readonly [term: string, value: string | undefined])[]): void {
  document.querySelector<HTMLElement>('#record')!.replaceChildren(
    ...rows.flatMap(([term, value]) => {
      const dt = document.createElement('dt');
      dt.textContent = term;
      const dd = document.createElement('dd');
      dd.textContent = value === undefined || value === '' ? 'nog niets' : value;
      return [dt, dd];
    }),
  );
}
