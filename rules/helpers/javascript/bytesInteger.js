// The non-negative integer of bytes, big or little end first.
function bytesInteger(bytes, order) {
  const ordered = order === "big" ? [...bytes] : [...bytes].reverse();
  return safeInteger(ordered.reduce((n, byte) => n * 256 + byte, 0));
}
