// Files for the teacher: a drawing as SVG or PNG, a table as text. Nothing leaves the machine.

/** Hands over a file through the browser's own dialog. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const saveText = (name: string, type: string, text: string): void =>
  saveFile(name, new Blob([text], { type }));

/** The drawing as a file of its own, on the page's paper. */
function standAlone(svg: SVGSVGElement): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.style.background = '#f6f0e2';
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

export function saveSvg(svg: SVGSVGElement, name: string): void {
  saveText(`${name}.svg`, 'image/svg+xml', standAlone(svg).text);
}

/** Twice as many points as the drawing has, for print. */
const FINE = 2;

/** Rejects where the browser cannot draw the picture. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = standAlone(svg);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * FINE;
  canvas.height = height * FINE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas.');
  pen.fillStyle = '#f6f0e2';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
  if (png) saveFile(`${name}.png`, png);
}
