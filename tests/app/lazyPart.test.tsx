import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { late, NotLoaded } from '../../src/app/late.ts';
import { lazyPart } from '../../src/app/lazyPart.tsx';

const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

/** A part whose script is the component itself. */
function partOf(load: () => Promise<typeof Hello>) {
  const script = late(load);
  return Object.assign(
    lazyPart(script, component => component),
    { forget: script.forget },
  );
}

afterEach(() => void vi.useRealTimers());

describe('a part of the page that is fetched late', () => {
  it('is drawn at once where it has been fetched', async () => {
    const Part = partOf(async () => Hello);
    await Part.fetch();
    expect(renderToStaticMarkup(<Part name="you" />)).toBe('<p>Hello you</p>');
  });

  it('is fetched once', async () => {
    const load = vi.fn(async () => Hello);
    const Part = partOf(load);
    await Promise.all([Part.fetch(), Part.fetch()]);
    await Part.fetch();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a failure, but not at once', async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('no network'));
    const Part = partOf(load);
    await expect(Part.fetch()).rejects.toThrow(NotLoaded);
    await expect(Part.fetch()).rejects.toThrow(NotLoaded);
    await vi.advanceTimersByTimeAsync(6_000);
    await expect(Part.fetch()).resolves.toBe(Hello);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is tried again at once where the reader asks', async () => {
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('no network'));
    const Part = partOf(load);
    const fault = await Part.fetch().catch((reason: NotLoaded) => reason);
    expect(fault).toMatchObject({ tries: 1, cause: { message: 'no network' } });
    Part.forget();
    await expect(Part.fetch()).resolves.toBe(Hello);
  });

  it('keeps the load under way when an older failure is forgotten late', async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('no network'));
    const Part = partOf(load);
    await Part.fetch().catch(() => {});
    Part.forget();
    await Part.fetch();
    await vi.advanceTimersByTimeAsync(6_000);
    await Part.fetch();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
