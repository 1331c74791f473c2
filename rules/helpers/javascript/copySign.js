// The size of one number with the sign of another.
const copySign = (x, sign) => (sign < 0 || Object.is(sign, -0) ? -Math.abs(x) : Math.abs(x));
