import { expect, test } from 'vitest';
import { fuzzAddresses } from './addresses.ts';

/* The tests run in two time zones: half of the hundred thousand in each, from a seed of its own. */
const tried = 50_000;
const seed = 2018 + new Date(2018, 5, 12).getTimezoneOffset();

test('Any of 100 000 addresses gives a page that works and has an address of its own', () => {
  expect(fuzzAddresses(tried, seed, 'small')).toEqual({ tried, failed: null, fault: null });
});
