// Bytes of numbers from 0 to 255.
private def bytesOf(numbers: IterableOnce[Long]): Array[Byte] = numbers.iterator.map { n =>
  if (n < 0 || n > 255) throw new IllegalArgumentException("bytes must be in range(0, 256)")
  n.toByte
}.toArray
