// Triples of elements at the same place, as many as the shortest has.
private def zip3[A, B, C](first: IterableOnce[A], second: IterableOnce[B], third: IterableOnce[C]): ArrayBuffer[(A, B, C)] =
  first.iterator.zip(second.iterator).zip(third.iterator).map { case ((a, b), c) => (a, b, c) }.to(ArrayBuffer)
