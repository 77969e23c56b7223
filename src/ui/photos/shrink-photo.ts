/** The longer side of what is kept: enough to read a plate, small enough for a tablet's storage. */
export const MAX_PIXELS = 2048;
const QUALITY = 0.85;
const TYPE = "image/jpeg";

/** A file is no picture that this browser can read. */
export class PhotoError extends Error {
  constructor(options?: ErrorOptions) {
    super("not a picture", options);
    this.name = "PhotoError";
  }
}

export interface SmallPhoto {
  bytes: ArrayBuffer;
  type: string;
  width: number;
  height: number;
}

/** The size that fits, in whole pixels; a small picture stays as it is. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, MAX_PIXELS / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photo as it is kept: turned upright, at most {@link MAX_PIXELS} on its longer side, drawn anew. Drawing leaves behind
 * everything that a camera writes beside the picture, the place where it was taken first of all.
 *
 * @throws PhotoError where the file is no picture that can be read.
 */
export async function shrinkPhoto(file: Blob): Promise<SmallPhoto> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch (error) {
    throw new PhotoError({ cause: error });
  }
  try {
    const { width, height } = fitted(picture.width, picture.height);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (context === null) throw new PhotoError();
    // What is transparent would come out black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, TYPE, QUALITY));
    if (drawn === null) throw new PhotoError();
    return { bytes: await drawn.arrayBuffer(), type: TYPE, width, height };
  } finally {
    picture.close();
  }
}
