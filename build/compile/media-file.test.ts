import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../problem.ts';
import { kindOf } from './file-kind.ts';
import { judgeMedia } from './media-file.ts';
import { svgFault } from './svg-file.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"\n viewBox="0 0 9 9">\n${inside}\n</svg>\n`;

describe('an SVG', () => {
  it('may hold what drawing programs write', () => {
    for (const inside of [
      '<path d="M0 0h9"/><text font-family="Arial">url(hier) &amp; @import</text>',
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="fill: url( \'#a\' )"/><use href="#a"/>',
      '<style><![CDATA[ .a > .b { fill: url("#a") } ]]></style>',
      '<style>@font-face { font-family: A; src: url(data:font/woff2;base64,d09GMg) }</style>',
      '<image href="data:image/png;base64,iVBORw0KGgo="/>',
      '<metadata xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:RDF r:resource="http://a.example/"/></metadata>',
    ])
      assert.equal(svgFault(svg(inside)), undefined, inside);
    const illustrator = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
]>
<svg xmlns="&ns_svg;"><g/></svg>`;
    assert.equal(svgFault(illustrator), undefined);
    assert.equal(svgFault(`\ufeff${svg('')}`), undefined);
  });

  it('holds nothing that runs and nothing from outside', () => {
    for (const [inside, unsafe] of [
      ['<script>alert(1)</script>', '<script>'],
      ['<g><foreignObject/></g>', '<foreignObject>'],
      ['<rect onclick="a()"/>', 'onclick='],
      ['<a href="https://a.example/"><rect/></a>', 'href='],
      ['<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="b.svg#x"/>', 'xlink:href='],
      ['<a href="javascript:a()"/>', 'href='],
      ['<rect fill="url(https://a.example/#x)"/>', 'fill='],
      ['<style>@import "a.css";</style>', '<style>'],
      ['<style><![CDATA[ .a { fill: url(//a.example/x) } ]]></style>', '<style>'],
    ] as const)
      assert.deepEqual(svgFault(svg(inside)), { line: 3, unsafe }, inside);
  });

  it('is XML that a browser draws', () => {
    for (const [text, line] of [
      [svg('<g><rect></g>'), 3],
      [svg('<rect width=9/>'), 3],
      [svg('<use xlink:href="#a"/>'), 3],
      [svg('&nbsp;'), 3],
      ['<svg viewBox="0 0 9 9"/>', 1],
      ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 1],
      [svg('').replace('</svg>', ''), 5],
    ] as const)
      assert.deepEqual(svgFault(text), { line }, text);
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('show its kind', () => {
    for (const [text, kind] of [
      ['\x89PNG\r\n\x1a\n', 'png'],
      ['\xff\xd8\xff\xe1', 'jpg'],
      ['GIF89a', 'gif'],
      ['RIFF....WEBPVP8 ', 'webp'],
      ['RIFF....WAVEfmt ', 'wav'],
      ['\0\0\0\x20ftypavif', 'avif'],
      ['\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
      ['\0\0\0\x18ftypheic', 'heic'],
      ['\0\0\0\x18ftypmp42', 'mp4'],
      ['\0\0\0\x18ftypM4A ', 'mp4'],
      ['\x1aE\xdf\xa3', 'webm'],
      ['OggS', 'ogg'],
      ['ID3\x04', 'mp3'],
      ['\xff\xfb\x90', 'mp3'],
      ['\xff\xf1\x50', 'aac'],
      ['%PDF-1.7', 'pdf'],
      [svg(''), 'svg'],
      ['<!doctype html><title>404</title>', undefined],
    ] as const)
      assert.equal(kindOf(bytes(text)), kind, text);
  });

  it('belong to the name of the file', () => {
    const judged = (path: string, text: string): readonly string[] => {
      const problems: Problem[] = [];
      judgeMedia(path, bytes(text), { file: 'a.md', line: 1, column: 1 }, (problem) =>
        problems.push(problem),
      );
      return problems.map(({ code, message }) => `${code} ${message.nl}`);
    };
    assert.deepEqual(judged('a.JPEG', '\xff\xd8\xff'), []);
    assert.deepEqual(judged('a.m4a', '\0\0\0\x18ftypM4A '), []);
    assert.deepEqual(judged('a.mp3', '\0\0 a sound that begins in a way of its own'), []);
    assert.match(judged('a.jpg', '\0\0\0\x18ftypheic')[0] ?? '', /zegt jpg, maar het bestand zelf is heic/);
    assert.match(
      judged('a.png', '<!doctype html>')[0] ?? '',
      /other-kind .* is geen png, of het is beschadigd/,
    );
    assert.match(judged('a.mp3', 'OggS')[0] ?? '', /other-kind .*zelf is ogg/);
    assert.match(judged('a.mp4', '')[0] ?? '', /empty-file/);
  });
});
