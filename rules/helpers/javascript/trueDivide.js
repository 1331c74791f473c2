// Quotient; a zero divisor raises.
function trueDivide(a, b) {
  if (b === 0) throw new ZeroDivisionError("division by zero");
  return a / b;
}
