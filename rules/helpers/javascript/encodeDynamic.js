// A value of a union type in the canonical encoding, by what it is at run time.
function encodeDynamic(value) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return encodeInt(value);
  if (typeof value === "number") return Number.isInteger(value) ? encodeInt(value) : encodeFloat(value);
  if (typeof value === "string") return encodeStr(value);
  if (value instanceof Map) return encodeMap(value, encodeDynamic, encodeDynamic);
  if (value instanceof Set) return `{"$set":${encodeItems(value, encodeDynamic)}}`;
  return encodeItems(value, encodeDynamic);
}
