// The product of the numbers from 1 to n; what leaves 64 bits is an error.
private def factorial(n: Long): Long = {
  if (n < 0) throw new IllegalArgumentException("factorial of a negative number")
  (2L to n).foldLeft(1L)(Math.multiplyExact(_, _))
}
