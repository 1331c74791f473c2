// A sum of integers; what leaves 64 bits is an error.
private def sumExact(items: IterableOnce[Long]): Long = items.iterator.foldLeft(0L)(Math.addExact(_, _))
