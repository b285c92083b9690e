import { describe, expect, it } from 'vitest';
import { withContact } from '../../scripts/contact.ts';
import { mistakeAddress } from '../../src/reader/index.ts';
import { core } from '../app/fixture.ts';

const [event] = core.events;
const name = 'The desk';

describe('Where mistakes are reported', () => {
  it('is the story’s own address, whatever the site says', () => {
    const own = { name, email: 'own@example.org' };
    expect(withContact(own, { CONTACT: 'https://example.org/mistakes' })).toBe(own);
  });

  it('is the site’s in a story that names none, with the event’s id', () => {
    const contact = withContact({ name }, { CONTACT: 'https://example.org/mistakes?in=talks' });
    expect(mistakeAddress(event!, { ...core, contact }, 'https://example.org/')).toBe(
      `https://example.org/mistakes?in=talks&event=${event!.id}`,
    );
    const letter = withContact({ name }, { CONTACT: 'mailto:desk@example.org' });
    expect(mistakeAddress(event!, { ...core, contact: letter }, '')).toMatch(
      /^mailto:desk@example\.org\?subject=/,
    );
    expect(mistakeAddress(event!, { ...core, contact: letter }, '')).toContain(event!.id);
  });

  it('is nowhere without either', () => {
    expect(mistakeAddress(event!, { ...core, contact: withContact({ name }, {}) }, '')).toBeNull();
  });

  it('is refused in words where it is no address', () => {
    for (const CONTACT of ['desk@example.org', 'javascript:alert(1)', 'mailto:nobody'])
      expect(() => withContact({ name }, { CONTACT })).toThrow(/^CONTACT is an address such as/);
  });
});
