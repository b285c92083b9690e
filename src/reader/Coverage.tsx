import { Fragment, useMemo } from 'react';
import { type Account, countriesOf, type Lane, type StoryIndex, toldByCountry } from '../story/index.ts';
import { read } from '../words/index.ts';
import { countAccounts } from './accounts.ts';
import type { Reading } from './reading.ts';
import { countryName } from './wording.ts';

/** Height of the strip and the gap between its parts, as shares of its width. */
const strip = { width: 384, height: 8, gap: 2 };

/**
 * How many pages from which countries report an event, as a strip and in words. A page's part has the colour of its
 * country's lane; the words name the countries.
 */
export function Coverage({ accounts, reading }: { accounts: readonly Account[]; reading: Reading }) {
  const { core, index, locale, telling } = reading;
  const countries = useMemo(() => countriesOf(accounts, index), [accounts, index]);
  const { sources, origins } = countAccounts(accounts);
  if (sources < 2) return null;
  const colourOf = colourTeller(core.lanes, index);
  const unit = strip.width / sources;
  let x = 0;
  const name = (country: string) => (country ? countryName(country, locale) : read.noCountry);
  return (
    <div className="rd-coverage">
      <svg
        viewBox={`0 0 ${strip.width} ${strip.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {countries.map(({ country, sources: count }) => {
          const left = x;
          x += count * unit;
          return (
            <rect
              key={country}
              className={`rd-fill-${colourOf(country)}`}
              x={left}
              width={Math.max(1, count * unit - strip.gap)}
              height={strip.height}
            />
          );
        })}
      </svg>
      <p className="rd-quiet">
        {read.origins(origins)} ·{' '}
        {read.sourcesFrom(sources, countries.filter(({ country }) => country).length)}:{' '}
        {countries.map(({ country, sources: count }, at) => (
          <Fragment key={country}>
            {at > 0 && ', '}
            {telling ? (
              <button
                type="button"
                className="rd-teller"
                title={read.asToldBy(country ? name(country) : read.noCountryOutlets)}
                onClick={() => telling.onTell(toldByCountry(country))}
              >
                {name(country)}
              </button>
            ) : (
              name(country)
            )}{' '}
            {count}
          </Fragment>
        ))}
      </p>
    </div>
  );
}

/** The number of the colour token of a country's lane; 0 for a country of no lane. */
function colourTeller(lanes: readonly Lane[], index: StoryIndex): (country: string) => number {
  const colours = new Map<string, number>();
  for (const actor of index.core.actors) {
    const isLane = actor.lane < lanes.length - 1;
    if (actor.country && isLane && !colours.has(actor.country)) {
      colours.set(actor.country, lanes[actor.lane]?.colour ?? 0);
    }
  }
  return country => colours.get(country) ?? 0;
}
