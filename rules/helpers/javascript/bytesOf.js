// Bytes of integers from 0 to 255.
function bytesOf(items) {
  if (items.some((n) => n < 0 || n > 255)) throw new ValueError("bytes must be in range(0, 256)");
  return Uint8Array.from(items);
}
