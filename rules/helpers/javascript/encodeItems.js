// The elements of an iterable in the canonical encoding.
function encodeItems(items, encode) {
  return `[${Array.from(items, (item) => encode(item)).join(",")}]`;
}
