// A non-negative integer as bytes, big or little end first.
function integerBytes(n, length, order) {
  const bytes = Array.from({ length }, (_, i) => Math.floor(n / 256 ** i) % 256);
  if (n < 0 || n >= 256 ** length) throw new OverflowError("the integer does not fit");
  return Uint8Array.from(order === "big" ? bytes.reverse() : bytes);
}
