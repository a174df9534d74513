/** What `npm start` was asked to do. */
export interface PreviewArguments {
  readonly folder: string;
  readonly port: number;
  /** Whether the port was asked for by name: then the next free one is not a silent second choice. */
  readonly portIsAsked: boolean;
  readonly open: boolean;
  readonly editions: readonly string[];
}

/** How to call it, in Dutch: the consultant reads this. */
export const usage = `Gebruik: npm start -- [MAP] [--port N] [--edition NAAM,NAAM] [--no-open]

  MAP          de map met course.yaml (standaard: modules)
  --port N     het poortnummer (standaard: 4173)
  --edition    welke edities je wilt proberen (standaard: neutraal)
  --no-open    open geen browser`;

/** Reads the arguments of `npm start`; a mistake gives a sentence. */
export function parsePreviewArguments(
  args: readonly string[],
): PreviewArguments | { readonly error: string } {
  let folder = 'modules';
  let port = 4173;
  let portIsAsked = false;
  let open = true;
  let editions: readonly string[] = ['neutraal'];
  const rest = [...args];
  while (rest.length > 0) {
    const [name = '', inline] = (rest.shift() ?? '').split(/=(.*)/s);
    const value = (): string | undefined => inline ?? rest.shift();
    if (name === '--port') {
      port = Number(value());
      portIsAsked = true;
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        return { error: 'Na --port hoort een getal van 0 tot 65535.' };
    } else if (name === '--edition') {
      editions = (value() ?? '').split(',').filter((id) => id !== '');
      if (editions.length === 0) return { error: 'Na --edition hoort de naam van een editie.' };
    } else if (name === '--no-open') open = false;
    else if (name === '--open') open = true;
    else if (name.startsWith('-')) return { error: `Onbekende optie: ${name}` };
    else folder = name;
  }
  return { folder, port, portIsAsked, open, editions };
}
