// All triples of an element of each, the last changing fastest.
private def triplesOf[A, B, C](first: Iterable[A], second: Iterable[B], third: Iterable[C]): Seq[(A, B, C)] =
  for (a <- first.toSeq; b <- second.toSeq; c <- third.toSeq) yield (a, b, c)
