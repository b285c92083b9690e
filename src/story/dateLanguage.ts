import { say } from '../words/index.ts';
import type { DatePoint } from './model.ts';

/** Puts a text into a pattern. A function, since a text may hold '$'. */
export function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text);
}

/** 'possibly about …', as a point is qualified. */
export function qualify(text: string, point: Pick<DatePoint, 'approximate' | 'uncertain'>): string {
  const { dates } = say;
  const about = point.approximate ? fill(dates.about, text) : text;
  return point.uncertain ? fill(dates.possibly, about) : about;
}
