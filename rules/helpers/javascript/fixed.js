// Text with a fixed number of decimals, exact halves to even.
function fixed(x, digits) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  const [size, sign] = [Math.abs(x), x < 0 || Object.is(x, -0) ? "-" : ""];
  if (size >= 1e21) return sign + BigInt(size) + (digits > 0 ? "." + "0".repeat(digits) : "");
  const text = size.toFixed(digits);
  const [isHalf, last] = [(size * 2 ** (digits + 1)) % 2 === 1, Number(text.at(-1))];
  return sign + (isHalf && last % 2 === 1 ? text.slice(0, -1) + (last - 1) : text);
}
