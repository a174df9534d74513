import { expect } from '@open-wc/testing';
import { findApi } from './find-api.ts';

type Holder = Window & { API?: unknown };

async function frameWith(attributes: Readonly<Record<string, string>> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><title>inhoud</title>';
  document.body.append(frame);
  await loaded;
  return frame;
}

describe('the API in real frames', () => {
  afterEach(() => {
    delete (window as Holder).API;
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  it('is found in the parent, three frames up', async () => {
    const api = { LMSInitialize: () => 'true' };
    (window as Holder).API = api;
    const outer = await frameWith();
    const inner = outer.contentDocument!.createElement('iframe');
    outer.contentDocument!.body.append(inner);
    const innermost = inner.contentDocument!.createElement('iframe');
    inner.contentDocument!.body.append(innermost);
    expect(findApi(innermost.contentWindow!, 'API')).to.equal(api);
  });

  it('a frame of another origin between them ends that chain without an error', async () => {
    const sandboxed = await frameWith({ sandbox: 'allow-scripts' });
    const strange = sandboxed.contentWindow!;
    expect(() => (strange as Holder).API).to.throw();
    const start = { parent: strange, opener: null, top: strange } as unknown as Window;
    expect(findApi(start, 'API')).to.equal(undefined);
    const api = {};
    const withOpener = { parent: strange, opener: { API: api }, top: strange } as unknown as Window;
    expect(findApi(withOpener, 'API')).to.equal(api);
  });

  it('is not there when nobody has one', async () => {
    const frame = await frameWith();
    expect(findApi(frame.contentWindow!, 'API')).to.equal(undefined);
  });
});
