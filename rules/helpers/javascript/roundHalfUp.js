// The nearest integer, half towards plus infinity; NaN is 0.
const roundHalfUp = (value) => Math.round(value) || 0;
