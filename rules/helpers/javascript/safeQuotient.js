// The quotient of an integer that is exact; one that is not raises.
function safeQuotient(dividend, quotient) {
  if (Math.abs(dividend) > Number.MAX_SAFE_INTEGER && Number.isInteger(dividend)) throw new OverflowError(`not exact: ${dividend}`);
  return quotient;
}
