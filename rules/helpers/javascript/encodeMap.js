// A map in the canonical encoding.
function encodeMap(map, encodeKey, encodeValue) {
  return `{"$dict":[${[...map].map(([key, value]) => `[${encodeKey(key)},${encodeValue(value)}]`).join(",")}]}`;
}
