import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalPdf } from './normal-pdf.ts';

const normal = (text: string): string =>
  Buffer.from(normalPdf(new Uint8Array(Buffer.from(text, 'latin1')))).toString('latin1');

describe('a PDF that does not tell when it was made', () => {
  it('has a fixed moment of the same length', () => {
    const pdf = "/CreationDate (D:20261124201500+00'00')\n/ModDate (D:20261124201501+01'00')";
    const found = normal(pdf);
    assert.equal(found, "/CreationDate (D:19800101000000+00'00')\n/ModDate (D:19800101000000+00'00')");
    assert.equal(found.length, pdf.length);
  });
  it('numbers its parts from one, in their own order, wherever they are named', () => {
    assert.equal(
      normal('/ID (node00000412) /Headers [(node00000413)] [(node00000412)]'),
      '/ID (node00000001) /Headers [(node00000002)] [(node00000001)]',
    );
  });
  it('leaves every other byte alone', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual(normalPdf(bytes), bytes);
  });
});
