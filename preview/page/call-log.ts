/** One call of the course to the LMS. */
export interface Call {
  readonly method: string;
  readonly args: readonly string[];
  readonly result: string;
  /** Error code after the call, `0` when all is well. */
  readonly error: string;
}

/** Shows calls in a list that a person can read. */
export class CallLog {
  readonly calls: Call[] = [];
  private readonly list = document.querySelector<HTMLOListElement>('#log')!;
  private readonly counts = document.querySelector<HTMLElement>('#counts')!;

  constructor() {
    const filter = document.querySelector<HTMLInputElement>('#writes')!;
    filter.addEventListener('change', () => this.list.classList.toggle('writes-only', filter.checked));
  }

  /** Adds a call at the end and keeps the newest in sight. */
  add(call: Call): void {
    this.calls.push(call);
    const item = document.createElement('li');
    const kind = /Get(Value|LastError|ErrorString|Diagnostic)/.test(call.method) ? 'read' : 'write';
    item.className = `${kind}${call.error !== '0' ? ' fault' : ''}`;
    const time = document.createElement('time');
    time.textContent = new Date().toLocaleTimeString('nl-NL');
    const text = document.createElement('span');
    text.textContent = sentence(call);
    item.append(time, text);
    if (call.args[1] && call.args[1].length > 60) item.append(details(call.args[1]));
    const isAtEnd = this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 30;
    this.list.append(item);
    while (this.list.childElementCount > 500) this.list.firstElementChild?.remove();
    if (isAtEnd) this.list.scrollTop = this.list.scrollHeight;
    this.count();
  }

  private count(): void {
    const of = (pattern: RegExp): number => this.calls.filter(({ method }) => pattern.test(method)).length;
    this.counts.textContent = `${of(/GetValue/)} gelezen, ${of(/SetValue/)} geschreven, ${of(/Commit/)} bewaard`;
  }
}

function details(value: string): HTMLElement {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `${value.length} tekens`;
  const pre = document.createElement('pre');
  pre.textContent = value;
  box.append(summary, pre);
  return box;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function sentence({ method, args, result, error }: Call): string {
  const fault = error === '0' ? '' : ` (fout ${error})`;
  const [element = '', value = ''] = args;
  if (/GetValue/.test(method)) return `leest ${element}: ${result === '' ? '(leeg)' : short(result)}${fault}`;
  if (/SetValue/.test(method)) return `schrijft ${element} = ${short(value)}${fault}`;
  if (/Commit/.test(method)) return `bewaart alles: ${result === 'true' ? 'gelukt' : 'mislukt'}${fault}`;
  if (/Initialize/.test(method)) return `begint: ${result === 'true' ? 'gelukt' : 'mislukt'}${fault}`;
  if (/Finish|Terminate/.test(method)) return `stopt: ${result === 'true' ? 'gelukt' : 'mislukt'}${fault}`;
  return `${method}(${args.map(short).join(', ')}) geeft ${short(result)}${fault}`;
}
