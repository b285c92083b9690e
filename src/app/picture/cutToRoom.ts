/** A text cut to a width, with '…' where it was cut. @param font as CSS has it @param room CSS px */
export function cutToRoom(text: string, room: number, font: string): string {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return text;
  pen.font = font;
  const fits = (part: string) => pen.measureText(part).width <= room;
  if (fits(text)) return text;
  const letters = Array.from(text);
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${letters.slice(0, middle).join('').trimEnd()} …`)) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join('').trimEnd()} …`;
}
