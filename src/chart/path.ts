/** SVG path data in the making; `String` of it is the data. Coordinates are CSS px and keep two decimals. */
export interface Path {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
  readonly rect: (x: number, y: number, width: number, height: number) => void;
  readonly circle: (x: number, y: number, radius: number) => void;
  readonly toString: () => string;
}

/** An empty path. What marks are made of and no more: d3's paths, whose words these are, weigh most of a kilobyte. */
export function newPath(): Path {
  let data = '';
  const add = (command: string, ...numbers: readonly number[]) => {
    data += command + numbers.map(number => Math.round(number * 100) / 100).join(',');
  };
  const path: Path = {
    moveTo: (x, y) => add('M', x, y),
    lineTo: (x, y) => add('L', x, y),
    closePath: () => add('Z'),
    rect: (x, y, width, height) => {
      add('M', x, y);
      add('h', width);
      add('v', height);
      add('h', -width);
      add('Z');
    },
    circle: (x, y, radius) => {
      add('M', x + radius, y);
      add('A', radius, radius, 0, 1, 1, x - radius, y);
      add('A', radius, radius, 0, 1, 1, x + radius, y);
    },
    toString: () => data,
  };
  return path;
}
