import { describe, expect, it } from "vitest";
import { placeOf, placeText } from "./photo-place";

/** A JPEG of nothing but an EXIF block that says where it was taken: 48° 51' 30" N, 2° 17' 40" W. */
function jpegWithPlace(): Blob {
  const tiff = Buffer.alloc(26 + 2 + 4 * 12 + 4 + 48);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  const entry = (at: number, tag: number, type: number, count: number) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    return at + 8;
  };
  tiff.writeUInt32BE(26, entry(10, 0x8825, 4, 1));
  tiff.writeUInt16BE(4, 26);
  tiff.write("N\0", entry(28, 1, 2, 2), "latin1");
  tiff.writeUInt32BE(80, entry(40, 2, 5, 3));
  tiff.write("W\0", entry(52, 3, 2, 2), "latin1");
  tiff.writeUInt32BE(104, entry(64, 4, 5, 3));
  for (const [index, value] of [48, 51, 30, 2, 17, 40].entries()) {
    tiff.writeUInt32BE(value, 80 + index * 8);
    tiff.writeUInt32BE(1, 84 + index * 8);
  }
  const block = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(block.length + 2, 4);
  return new Blob([head, block, Buffer.from([0xff, 0xd9])]);
}

describe("the place of a photo", () => {
  it("is read from what the camera wrote", async () => {
    const place = await placeOf(jpegWithPlace());
    expect(place?.latitude).toBeCloseTo(48.858_33, 4);
    expect(place?.longitude).toBeCloseTo(-2.294_44, 4);
    expect(place && placeText(place)).toBe("48.85833, -2.29444");
  });

  it.each(["", "no picture", "\xff\xd8\xff\xe1\0"])("is unknown where there is none: %j", async (text) => {
    expect(await placeOf(new Blob([Buffer.from(text, "latin1")]))).toBeUndefined();
  });
});
