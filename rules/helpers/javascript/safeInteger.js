// An integer result, if a double holds it exactly; otherwise raises.
function safeInteger(n) {
  if (!Number.isSafeInteger(n)) throw new Error(`integer beyond 2^53: ${n}`);
  return n;
}
