import type { StoryCore } from '../src/story/index.ts';

/**
 * The contact of a story with the address at which mistakes are reported: its own or, where it names none, that of the
 * site, which CONTACT says as 'mailto:desk@example.org' or 'https://example.org/mistakes'. Throws in a sentence where
 * CONTACT is neither.
 */
export function withContact(
  contact: StoryCore['contact'],
  env: Readonly<Record<string, string | undefined>>,
): StoryCore['contact'] {
  const { CONTACT: address } = env;
  if (!address || contact.email || contact.url) return contact;
  const { protocol, pathname, href } = URL.canParse(address) ? new URL(address) : new URL('none:');
  if (protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(pathname)) return { ...contact, email: pathname };
  if (protocol === 'https:' || protocol === 'http:') return { ...contact, url: href };
  throw new Error(
    `CONTACT is an address such as mailto:desk@example.org or https://example.org/mistakes, not ${address}`,
  );
}
