// The text of bytes in a named encoding.
function decodeText(bytes, encoding) {
  const limit = { ascii: 128, "latin-1": 256, latin1: 256, "iso-8859-1": 256 }[encoding.toLowerCase()];
  if (limit === undefined) return checkUtf8(encoding) && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (bytes.some((byte) => byte >= limit)) throw new UnicodeDecodeError(`not in ${encoding}`);
  return String.fromCodePoint(...bytes);
}
