// The bytes of a text in a named encoding.
function encodeText(text, encoding) {
  const codes = codePoints(text);
  const limit = { ascii: 128, "latin-1": 256, latin1: 256, "iso-8859-1": 256 }[encoding.toLowerCase()];
  if (limit === undefined) return checkUtf8(encoding) && new TextEncoder().encode(text);
  if (codes.some((code) => code >= limit)) throw new UnicodeEncodeError(`not in ${encoding}`);
  return Uint8Array.from(codes);
}
