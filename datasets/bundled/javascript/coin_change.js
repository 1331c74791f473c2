/** The fewest coins that make up an amount, or -1 when none do. */
function coinChange(coins, amount) {
  if (amount < 0) {
    return -1;
  }
  const best = new Array(amount + 1).fill(Infinity);
  best[0] = 0;
  const usable = coins.filter((coin) => coin > 0);
  for (let total = 1; total <= amount; total++) {
    for (const coin of usable) {
      if (coin <= total) {
        best[total] = Math.min(best[total], best[total - coin] + 1);
      }
    }
  }
  return best[amount] === Infinity ? -1 : best[amount];
}
