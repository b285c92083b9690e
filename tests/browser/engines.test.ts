import { describe, expect, inject } from 'vitest';
import { testInEngines } from './engines/index.ts';
import { eventOf } from './story.ts';

const { id, title } = eventOf('2018-06-12-singapore-summit');

describe('The reader page', () => {
  testInEngines('answers to pointer, keys, wheel and Back', async ({ open }) => {
    const tab = await open(`${inject('site')}?from=2018-05-01&to=2018-07-31`);
    const parameter = (name: string) =>
      tab.evaluate(name => new URLSearchParams(location.search).get(name), name);
    await tab.until(() => document.documentElement.dataset.idle === 'true');
    await tab.click('button[aria-label="Zoom in"]');
    await expect.poll(() => parameter('to')).not.toBe('2018-07-31');
    await tab.type('input[role=combobox]', title);
    await tab.until(title => document.querySelector('[role=option]')?.textContent?.includes(title), title);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await expect.poll(() => parameter('event')).toBe(id);
    const from = await parameter('from');
    await tab.wheel('.tl-plot', -100);
    await expect.poll(() => parameter('from')).not.toBe(from);
    await tab.back();
    await expect.poll(() => parameter('event')).toBeNull();
  });
});
