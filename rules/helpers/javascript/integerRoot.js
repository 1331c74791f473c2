// The integer part of the square root.
function integerRoot(n) {
  if (n < 0) throw new ValueError("the number must not be negative");
  const near = Math.floor(Math.sqrt(Number(n)));
  if (typeof n === "number") return near * near > n ? near - 1 : near;
  let root = BigInt(near) + 1n;
  // Newton's method comes down to the root from above.
  while (root * root < n) root *= 2n;
  while (root * root > n) root = (root + n / root) / 2n;
  return root;
}
