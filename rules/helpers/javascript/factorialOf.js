// The product of the integers from 1 to n.
function factorialOf(n) {
  if (n < 0) throw new ValueError("factorial of a negative number");
  return fallingFactorialOf(n, n);
}
