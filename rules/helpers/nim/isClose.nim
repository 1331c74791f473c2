# Whether two floats differ little.
proc isClose(a, b, relative, absolute: float): bool =
  a == b or (abs(a) < Inf and abs(b) < Inf and abs(a - b) <= max(relative * max(abs(a), abs(b)), absolute))
