// The number of ways to choose k of n in order.
function fallingFactorialOf(n, k) {
  const one = typeof n === "bigint" ? 1n : 1;
  if (n < 0 || k < 0) throw new ValueError("the numbers must not be negative");
  let result = one;
  for (let i = n - n; i < k; i += one) result *= n - i;
  return one === 1 ? safeInteger(result) : result;
}
