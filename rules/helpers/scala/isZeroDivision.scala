// Whether an error is a division by zero, as its message says.
private def isZeroDivision(error: Throwable): Boolean =
  error.isInstanceOf[ArithmeticException] && "by zero|negative power".r.findFirstIn(String.valueOf(error.getMessage)).isDefined
