// The nearest integer, half to even.
function roundHalfEven(x) {
  const low = Math.floor(toInteger(x) === x ? x : x);
  const rest = x - low;
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1;
}
