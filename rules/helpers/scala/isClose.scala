// Whether two numbers are close.
private def isClose(a: Double, b: Double, relative: Double, absolute: Double): Boolean =
  a == b || Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), absolute)
