import { expect } from '@open-wc/testing';
import { demoCourse } from '../test-support/demo-course.ts';
import { lessonsOnRoute } from '../model/course.ts';
import { newSession } from '../model/session.ts';
import {
  addressHash,
  addressOfPlace,
  firstAddress,
  firstOpenAddress,
  neighbour,
  readAddress,
} from './screen-address.ts';

describe('addresses', () => {
  it('are read back from what was written', () => {
    for (const hash of ['#/', '#/klaar', '#/les/nee/1']) {
      expect(addressHash(readAddress(demoCourse, hash)!)).to.equal(hash);
    }
  });

  it('open the first screen when the screen is gone, and nothing when the lesson is', () => {
    expect(addressHash(readAddress(demoCourse, '#/les/nee/zz')!)).to.equal('#/les/nee/0');
    expect(addressHash(readAddress(demoCourse, '#/les/nee')!)).to.equal('#/les/nee/0');
    expect(readAddress(demoCourse, '#/les/weg/0')).to.equal(undefined);
    expect(readAddress(demoCourse, '#noot-1')).to.equal(undefined);
    expect(readAddress(demoCourse, '#/les/%E0%A4%A/0')).to.equal(undefined);
    expect(addressOfPlace(demoCourse, { lesson: 'zz', screen: '0' })).to.equal(undefined);
  });

  it('begin at the first lesson that is not done, for who was in a lesson that is gone', () => {
    const done = { seen: [], done: true };
    const opens = (...codes: string[]): string => {
      const lessons = Object.fromEntries(codes.map((code) => [code, done]));
      return addressHash(firstOpenAddress(demoCourse, { ...newSession(7), lessons }, 'medewerker'));
    };
    const [welcome, fact, no] = lessonsOnRoute(demoCourse, 'medewerker').map(({ code }) => code) as [
      string,
      string,
      string,
    ];
    expect(opens()).to.equal('#/les/welkom/0');
    expect(opens(welcome)).to.equal('#/les/feit/0');
    expect(opens(welcome, fact)).to.equal('#/les/nee/0');
    expect(opens(welcome, fact, no)).to.equal('#/les/welkom/0');
  });

  it('walk the whole route, each screen once, and end at the finish page', () => {
    const walk = (route: string): string[] => {
      const hashes: string[] = [];
      let address = firstAddress(demoCourse, route);
      while (address.at === 'screen') {
        hashes.push(addressHash(address));
        address = neighbour(demoCourse, route, address, 1);
      }
      expect(address.at).to.equal('finish');
      return hashes;
    };
    const employee = ['#/les/welkom/0', '#/les/welkom/1', '#/les/feit/0', '#/les/nee/0', '#/les/nee/1'];
    expect(walk('medewerker')).to.deep.equal(employee);
    expect(walk('collegelid')).to.deep.equal(employee.filter((hash) => !hash.includes('feit')));
  });

  it('keep the order for a lesson outside the route', () => {
    const outside = readAddress(demoCourse, '#/les/feit/0')!;
    expect(addressHash(neighbour(demoCourse, 'collegelid', outside, 1))).to.equal('#/les/nee/0');
    expect(addressHash(neighbour(demoCourse, 'collegelid', outside, -1))).to.equal('#/les/welkom/1');
  });
});
