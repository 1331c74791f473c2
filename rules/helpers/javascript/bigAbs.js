// The absolute value of a big integer.
const bigAbs = (n) => (n < 0n ? -n : n);
