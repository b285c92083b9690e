import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settable } from '../../src/app/settable.ts';
import {
  frameMessage,
  heights,
  hostMessage,
  readFrameMessage,
  readHostMessage,
} from '../../src/embed/protocol.ts';

describe('A message from a frame', () => {
  it('is read as it was written', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'height', height: 420 },
      { type: 'select', event: '2018-06-12-singapore-summit' },
      { type: 'select', event: null },
    ] as const)
      expect(readFrameMessage(frameMessage(message))).toEqual(message);
  });

  it.each([
    null,
    undefined,
    'ready',
    42,
    [],
    {},
    { demarche: 2, type: 'ready' },
    { demarche: '1', type: 'ready' },
    { type: 'ready' },
    { demarche: 1 },
    { demarche: 1, type: 'set' },
    { demarche: 1, type: 'height' },
    { demarche: 1, type: 'height', height: '420' },
    { demarche: 1, type: 'height', height: Number.NaN },
    { demarche: 1, type: 'height', height: Number.POSITIVE_INFINITY },
    { demarche: 1, type: 'select', event: { toString: () => 'x' } },
    { demarche: 1, type: 'select', event: 'x'.repeat(201) },
    Object.create({ demarche: 1, type: 'ready' }),
  ])('is none: %j', data => {
    expect(readFrameMessage(data)).toBeNull();
  });

  it('asks for no height beyond what a frame may have', () => {
    const height = (px: number) => readFrameMessage({ demarche: 1, type: 'height', height: px });
    expect(height(-1e9)).toEqual({ type: 'height', height: heights.least });
    expect(height(1e9)).toEqual({ type: 'height', height: heights.most });
    expect(height(460.2)).toEqual({ type: 'height', height: 461 });
  });

  it('of any shape is read without a fault, and to a known shape or nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), data => {
        const message = readFrameMessage(data);
        if (message) expect(['ready', 'height', 'select']).toContain(message.type);
        const set = readHostMessage(data);
        if (set) for (const name of Object.keys(set.settings)) expect(settable).toContain(name);
      }),
    );
  });
});

describe('A message from an article', () => {
  it('is read as it was written', () => {
    const settings = { event: 'x', from: '2018-01-01', 'as-of': null };
    expect(readHostMessage(hostMessage(settings))).toEqual({ type: 'set', settings });
  });

  it('brings known settings alone, and each as text or null', () => {
    const data = JSON.parse(
      '{"demarche":1,"type":"set","event":7,"theme":"dark","href":"javascript:alert(1)","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(readHostMessage(data)).toEqual({ type: 'set', settings: { theme: 'dark' } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('cannot be made another by what is set', () => {
    expect(hostMessage({ event: 'x', type: 'ready', demarche: 2 } as never)).toEqual({
      demarche: 1,
      type: 'set',
      event: 'x',
    });
  });
});
