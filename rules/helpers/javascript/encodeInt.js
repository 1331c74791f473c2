// An integer in the canonical encoding; a double beyond 2^53 is not exact and fails loudly.
function encodeInt(value) {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? String(value) : `{"$int":"${value}"}`;
  if (!Number.isSafeInteger(value)) throw new OverflowError(`integer beyond 2^53: ${value}`);
  return String(value === 0 ? 0 : value);
}
