// A function's value at a float, which must not leave the floats.
function bounded(evaluate, x) {
  const result = evaluate(x);
  if (Math.abs(result) === Infinity && Number.isFinite(x)) throw new OverflowError("math range error");
  return result;
}
