// A map in the canonical encoding.
function encodeMap(map, encodeKey, encodeValue) {
  return `{"$dict":[${Array.from(map, ([key, value]) => `[${encodeKey(key)},${encodeValue(value)}]`).join(",")}]}`;
}
