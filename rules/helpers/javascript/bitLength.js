// The number of bits of an integer's absolute value.
const bitLength = (n) => (Number(n) === 0 ? 0 : (n < 0 ? -n : n).toString(2).length);
