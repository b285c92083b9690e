import { useId } from 'react';
import type { NotOpened } from './openFiles.ts';

interface AskForColumnProps {
  readonly column: NonNullable<NotOpened['column']>;
  readonly onChoose: (field: 'title' | 'date', name: string) => void;
}

/** Asks which column of a table holds what none is known for. */
export function AskForColumn({ column: { field, header }, onChoose }: AskForColumnProps) {
  const id = useId();
  return (
    <p className="st-ask">
      <label htmlFor={id}>
        {field === 'title' ? 'Which column holds the titles?' : 'Which column holds the dates?'}
      </label>
      <select id={id} value="" onChange={event => onChoose(field, event.target.value)}>
        <option value="" disabled>
          Choose
        </option>
        {header.filter(Boolean).map(name => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
}
