// The number of ones in an integer's absolute value.
const bitCount = (n) => n.toString(2).replace(/[^1]/g, "").length;
