# The mean of numbers, of which there must be some.
proc meanOf[T](items: seq[T]): float =
  if items.len == 0: raise newException(StatisticsError, "mean requires at least one data point")
  items.mapIt(float(it)).sum / float(items.len)
