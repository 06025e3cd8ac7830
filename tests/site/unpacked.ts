import { gunzipSync } from 'node:zlib';

/** A file's bytes; those that Pagefind packed are unpacked. */
export function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
