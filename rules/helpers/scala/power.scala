// An integer power; what leaves 64 bits is an error.
private def power(base: Long, exponent: Long): Long = base match {
  case _ if exponent < 0 => throw new ArithmeticException("a negative power is no integer")
  case 0L | 1L => if (exponent == 0) 1 else base
  case -1L => if (exponent % 2 == 0) 1 else -1
  case _ => (0L until exponent).foldLeft(1L)((product, _) => Math.multiplyExact(product, base))
}
