// Pairs of elements at the same place, as many as the longer has.
private def zipLongest[A, B](first: IterableOnce[A], second: IterableOnce[B]): ArrayBuffer[(Option[A], Option[B])] =
  first.iterator.map(Option(_)).zipAll(second.iterator.map(Option(_)), None, None).to(ArrayBuffer)
