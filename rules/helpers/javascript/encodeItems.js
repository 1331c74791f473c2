// The elements of an iterable in the canonical encoding.
const encodeItems = (items, encode) => `[${[...items].map((item) => encode(item)).join(",")}]`;
