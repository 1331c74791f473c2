// The nearest integer, half towards plus infinity; NaN is 0.
function roundHalfUp(value) {
  return Math.round(value) || 0;
}
