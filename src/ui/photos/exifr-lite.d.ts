/** The build that reads JPEG and HEIC alone; the package declares types for its full one only. */
declare module "exifr/dist/lite.esm.mjs" {
  export { gps } from "exifr";
}
