import { afterAll } from 'vitest';

/* Files of tests share a process: none finds what another has left in its environment. */
const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
