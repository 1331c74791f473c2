// Whether two numbers are close by a relative and an absolute tolerance.
function isCloseTo(a, b, relative, absolute) {
  return a === b || Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute);
}
