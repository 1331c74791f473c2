// The number of ways to choose k of n.
function binomialOf(n, k) {
  const one = typeof n === "bigint" ? 1n : 1;
  if (n < 0 || k < 0) throw new ValueError("the numbers must not be negative");
  if (k > n) return n - n;
  let result = one;
  for (let i = one; i <= k; i += one) result = (result * (n - k + i)) / i;
  return one === 1 ? safeInteger(result) : result;
}
