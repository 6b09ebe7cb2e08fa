/** Painting the image on a canvas, always light: it goes on a slide. The only part of it that needs a browser. */
import { type Border, type Box, imageLayout, type Line, WIDTH } from "./image-layout";
import type { ImageModel } from "./image-model";

const FONT = '"Segoe UI", system-ui, sans-serif';
const STROKE = "#525252";
const HATCH = "#d6d6d6";

/** The browser gave no drawing surface, or no image of it. */
export class NoImage extends Error {
  override readonly name = "NoImage";
}

/** @throws {NoImage} */
export async function paint(model: ImageModel): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) throw new NoImage("there is no canvas");
  const { height, boxes, lines } = imageLayout(model, (text, look) => {
    pen.font = fontOf(look);
    return pen.measureText(text).width;
  });
  canvas.width = WIDTH;
  canvas.height = height;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH, height);
  for (const box of boxes) paintBox(pen, box);
  for (const line of lines) paintLine(pen, line);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new NoImage("the canvas gave no image"));
    }, "image/png");
  });
}

const DASHES: Readonly<Partial<Record<Border, readonly number[]>>> = { dotted: [2, 4], dashed: [8, 5] };

function paintBox(pen: CanvasRenderingContext2D, { x, y, width, height, fill, border, isHatched }: Box): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fillRect(x, y, width, height);
  }
  if (isHatched) hatch(pen, { x, y, width, height });
  if (border === "none") return;
  pen.strokeStyle = STROKE;
  pen.lineWidth = border === "solid" ? 3 : 2;
  pen.setLineDash([...(DASHES[border] ?? [])]);
  pen.strokeRect(x + 2, y + 2, width - 4, height - 4);
  if (border === "double") pen.strokeRect(x + 6, y + 6, width - 12, height - 12);
  pen.setLineDash([]);
}

function hatch(
  pen: CanvasRenderingContext2D,
  { x, y, width, height }: Pick<Box, "x" | "y" | "width" | "height">,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = HATCH;
  pen.lineWidth = 3;
  for (let from = x - height; from < x + width; from += 10) {
    pen.beginPath();
    pen.moveTo(from, y + height);
    pen.lineTo(from + height, y);
    pen.stroke();
  }
  pen.restore();
}

function paintLine(pen: CanvasRenderingContext2D, line: Line): void {
  const { x, y, text, ink, align, isUpward } = line;
  pen.font = fontOf(line);
  pen.fillStyle = ink;
  pen.textAlign = align;
  if (!isUpward) {
    pen.fillText(text, x, y);
    return;
  }
  pen.save();
  pen.translate(x, y);
  pen.rotate(-Math.PI / 2);
  pen.fillText(text, 0, 0);
  pen.restore();
}

function fontOf({ size, isBold }: Pick<Line, "size" | "isBold">): string {
  return `${isBold ? "600 " : ""}${size}px ${FONT}`;
}
