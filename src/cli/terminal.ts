import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Where a command writes and what it knows of its surroundings; tests put another in its place. */
export interface Terminal {
  /** What was asked for: results. One or more lines without the last line break. */
  readonly out: (text: string) => void;
  /** What goes beside it: progress, faults. */
  readonly err: (text: string) => void;
  /** Text in a style, where `out` is a terminal that shows styles. */
  readonly style: (style: Style, text: string) => string;
  readonly cwd: string;
  /** Ends what is under way when the user does. */
  readonly signal: AbortSignal;
}

/** The terminal of this process. Styles are for a terminal only, and not where NO_COLOR asks for none. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { NO_COLOR, TERM } = process.env;
  const styled = process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
  const stopping = new AbortController();
  process.once('SIGINT', () => {
    stopping.abort();
    process.exitCode = 130;
  });
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', fault => {
    if ((fault as NodeJS.ErrnoException).code !== 'EPIPE') throw fault;
  });
  return {
    out: text => void process.stdout.write(`${text}\n`),
    err: text => void process.stderr.write(`${text}\n`),
    style: (style, text) => (styled ? styleText(style, text, { validateStream: false }) : text),
    cwd: process.cwd(),
    signal: stopping.signal,
  };
}

/** Text from a story as a terminal may show it: without the control characters that could command it. */
export function plain(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '�');
}

/** '1 event', '3 events'. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
