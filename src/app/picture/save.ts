import { fontFacesFor } from './fontFaces.ts';
import type { Snapshot } from './snapshot.ts';
import { create } from './svg.ts';

/** Pixels of a PNG for each CSS px: sharp on the screens of today and in print. */
const density = 2;

/** The picture as a file of its own, with the fonts that it uses. */
export async function svgFile({ root }: Snapshot): Promise<Blob> {
  const whole = root.cloneNode(true) as SVGSVGElement;
  const style = create('style', {});
  style.textContent = await fontFacesFor(root);
  whole.prepend(style);
  return new Blob([new XMLSerializer().serializeToString(whole)], { type: 'image/svg+xml;charset=utf-8' });
}

/** The same in pixels, two for each CSS px; rejects where the browser cannot draw it. */
export async function pngFile(snapshot: Snapshot): Promise<Blob> {
  const text = await (await svgFile(snapshot)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = snapshot.width * density;
  canvas.height = snapshot.height * density;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob => (blob ? resolve(blob) : reject(new Error('the browser makes no PNG'))),
      'image/png',
    ),
  );
}
