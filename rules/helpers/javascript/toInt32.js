// A number as an integer of 32 bits: towards zero, saturating, NaN is 0.
const toInt32 = (value) => Math.trunc(Math.min(Math.max(value, -2147483648), 2147483647)) || 0;
