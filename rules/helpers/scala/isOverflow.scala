// Whether an arithmetic error is an overflow, as its message says.
private def isOverflow(error: Throwable): Boolean =
  error.isInstanceOf[ArithmeticException] && "overflow|out of .*range|too large|infinity".r.findFirstIn(String.valueOf(error.getMessage)).isDefined
