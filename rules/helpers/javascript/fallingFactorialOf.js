// The number of ways to choose k of n in order.
function fallingFactorialOf(n, k) {
  if (n < 0 || k < 0) throw new ValueError("the numbers must not be negative");
  const big = typeof n === "bigint";
  let product = 1n;
  for (let i = 0n; i < k; i++) product *= BigInt(n) - i;
  return big ? product : safeInteger(Number(product));
}
