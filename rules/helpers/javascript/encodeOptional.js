// A value that may be missing in the canonical encoding.
const encodeOptional = (value, encode) => (value === null || value === undefined ? "null" : encode(value));
