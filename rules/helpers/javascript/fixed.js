// Text with a fixed number of decimals, exact halves to even.
function fixed(x, digits) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  if (Math.abs(x) >= 1e21) return String(BigInt(x)) + (digits > 0 ? "." + "0".repeat(digits) : "");
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const exact = Math.abs(x).toFixed(100);
  const cut = exact.length - 100 + digits;
  const half = /^50*$/.test(exact.slice(cut));
  if (!half || digits >= 100) return sign + Math.abs(x).toFixed(digits);
  const kept = BigInt(exact.slice(0, cut).replace(".", ""));
  const scaled = String(kept + (kept % 2n)).padStart(digits + 1, "0");
  return sign + (digits > 0 ? `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}` : scaled);
}
