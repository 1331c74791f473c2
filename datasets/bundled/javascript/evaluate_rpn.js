const OPERATORS = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => {
    if (right === 0) {
      throw new RangeError("division by zero");
    }
    return Math.trunc(left / right);
  },
};

/** Evaluate integer arithmetic in reverse Polish notation; "/" truncates towards zero. */
function evaluateRpn(expression) {
  const stack = [];
  for (const token of expression.split(/\s+/).filter(Boolean)) {
    if (Object.hasOwn(OPERATORS, token)) {
      if (stack.length < 2) {
        throw new Error(`missing operand for ${token}`);
      }
      const right = stack.pop();
      const left = stack.pop();
      stack.push(OPERATORS[token](left, right) + 0); // + 0 turns -0 into 0
    } else if (/^[+-]?\d+$/.test(token)) {
      stack.push(Number(token));
    } else {
      throw new Error(`not a number: ${token}`);
    }
  }
  if (stack.length !== 1) {
    throw new Error(`${stack.length} values left`);
  }
  return stack[0];
}
