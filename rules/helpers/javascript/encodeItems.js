// The elements of an iterable in the canonical encoding.
function encodeItems(items, encode) {
  return `[${[...items].map((item) => encode(item)).join(",")}]`;
}
