import { describe, expect, it } from 'vitest';
import { licencesText, packageFolder, readPackage } from '../../scripts/licences.ts';

describe('The licences of what the site ships', () => {
  it.each([
    ['/home/x/project/node_modules/react/index.js', 'node_modules/react'],
    [
      'node_modules/@fontsource-variable/source-sans-3/files/a.woff2',
      'node_modules/@fontsource-variable/source-sans-3',
    ],
    ['/x/node_modules/a/node_modules/b/c.js?inline', 'node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\zustand\\vanilla.js', 'node_modules/zustand'],
    ['\0@scope/styles/chosen', 'node_modules/@scope/styles'],
    ['/home/x/project/src/app/Shell.tsx', null],
  ])('belong to the package of %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it('are listed by name and then stand in full', () => {
    const of = (name: string, licence: string) => ({ name, version: '1.0.0', licence, homepage: '' });
    const text = licencesText([
      { ...of('b', 'ISC'), text: 'You may B.' },
      { ...of('a', 'MIT'), text: 'You may A.' },
    ]);
    expect(text).toMatch(/a 1\.0\.0: MIT\n {2}b 1\.0\.0: ISC\n[\s\S]*You may A\.[\s\S]*You may B\./);
  });

  it('say of citeproc-js what its licence asks to be said', () => {
    const text = licencesText([readPackage('node_modules/citeproc')]);
    expect(text).toContain('Citations by CSL (citeproc-js)');
    expect(text).toContain('https://github.com/juris-m/citeproc-js');
  });

  it('are read from the installed package', () => {
    const { licence, text } = readPackage('node_modules/@fontsource-variable/source-sans-3');
    expect(licence).toBe('OFL-1.1');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
