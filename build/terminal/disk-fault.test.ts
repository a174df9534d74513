import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diskFault } from './disk-fault.ts';

const fault = (code: string): Error =>
  Object.assign(new Error(code), { code, path: '/uit/a.zip', syscall: 'open' });

describe('a fault of the disk', () => {
  it('is told in plain words, with the path and what to do', () => {
    for (const [code, nl, en] of [
      ['ENOSPC', /^De schijf is vol: \/uit\/a\.zip .*Maak ruimte/, /^The disk is full: .*Make room/],
      ['EACCES', /^Geen toegang tot \/uit\/a\.zip/, /^No access to \/uit\/a\.zip/],
      ['EROFS', /^Geen toegang tot \/uit\/a\.zip/, /^No access to/],
      ['ENOTDIR', /^\/uit\/a\.zip .*Kies een andere map/, /Choose another folder/],
      ['EEXIST', /^\/uit\/a\.zip .*Kies een andere map/, /Choose another folder/],
      ['ENOENT', /^\/uit\/a\.zip .*Kies een andere map/, /Choose another folder/],
      [
        'EIO',
        /^\/uit\/a\.zip kan niet worden gelezen of geschreven \(EIO\)/,
        /cannot be read or written \(EIO\)/,
      ],
    ] as const) {
      assert.match(diskFault(fault(code), 'nl') ?? '', nl);
      assert.match(diskFault(fault(code), 'en') ?? '', en);
    }
  });

  it('is something else than a mistake in the code, which keeps its stack', () => {
    assert.equal(diskFault(new TypeError('x is not a function'), 'nl'), undefined);
    assert.equal(diskFault(Object.assign(new Error('?'), { code: 'ERR_INVALID_ARG' }), 'nl'), undefined);
    assert.equal(diskFault('tekst', 'nl'), undefined);
  });
});
