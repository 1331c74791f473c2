// The product of the numbers from 1 to n.
private def bigFactorial(n: Long): BigInt = {
  if (n < 0) throw new IllegalArgumentException("factorial of a negative number")
  (2L to n).foldLeft(BigInt(1))(_ * _)
}
