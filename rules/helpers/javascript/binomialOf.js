// The number of ways to choose k of n.
function binomialOf(n, k) {
  if (n < 0 || k < 0) throw new ValueError("the numbers must not be negative");
  const big = typeof n === "bigint";
  let ways = k > n ? 0n : 1n;
  for (let i = 1n; i <= k && ways > 0n; i++) ways = (ways * (BigInt(n) - BigInt(k) + i)) / i;
  return big ? ways : safeInteger(Number(ways));
}
