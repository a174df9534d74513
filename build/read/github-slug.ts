/**
 * Anchors of headings as GitHub makes them: small letters, no signs but `-` and `_`, a dash for each space, a number behind one that is
 * there already. (GitHub's own rule; the same as the package github-slugger.)
 */
export class GithubSlugs {
  private readonly taken = new Set<string>();

  /** The anchor of the next heading of the file. */
  next(text: string): string {
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
    let name = slug;
    for (let number = 1; this.taken.has(name); number += 1) name = `${slug}-${number}`;
    this.taken.add(name);
    return name;
  }
}
