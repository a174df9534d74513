/**
 * Takes the launch parameters out of the address bar, at once: they hold a key to the LRS, which would stand in the history, in
 * bookmarks and in screenshots (xAPIWrapper#66). They are never stored or logged.
 */
export function takeLaunchQuery(owner: Window): string {
  const { href, search } = owner.location;
  if (search === '') return '';
  try {
    owner.history.replaceState(owner.history.state, '', href.replace(/\?[^#]*/, ''));
  } catch {
    // A page without an origin cannot change its address.
  }
  return search;
}
