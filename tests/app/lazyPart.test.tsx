import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../../src/app/lazyPart.tsx';

const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

afterEach(() => void vi.useRealTimers());

describe('a part of the page that is fetched late', () => {
  it('is drawn at once where it has been fetched', async () => {
    const Part = lazyPart(async () => Hello);
    await Part.fetch();
    expect(renderToStaticMarkup(<Part name="you" />)).toBe('<p>Hello you</p>');
  });

  it('is fetched once', async () => {
    const load = vi.fn(async () => Hello);
    const Part = lazyPart(load);
    await Promise.all([Part.fetch(), Part.fetch()]);
    await Part.fetch();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a failure, but not at once', async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('no network'));
    const Part = lazyPart(load);
    await expect(Part.fetch()).rejects.toThrow('no network');
    await expect(Part.fetch()).rejects.toThrow('no network');
    await vi.advanceTimersByTimeAsync(6_000);
    await expect(Part.fetch()).resolves.toBe(Hello);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
