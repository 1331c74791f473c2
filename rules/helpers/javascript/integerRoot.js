// The integer part of the square root.
function integerRoot(n) {
  if (n < 0) throw new ValueError("the number must not be negative");
  let root = Math.floor(Math.sqrt(Number(n)));
  if (typeof n === "number") return root * root > n ? root - 1 : root;
  root = BigInt(root);
  while (root * root > n) root -= 1n;
  while ((root + 1n) * (root + 1n) <= n) root = (root + n / root) / 2n > root ? (root + n / root) / 2n : root + 1n;
  return root;
}
