// All choices of so many elements in order, each once or as often as wished.
private def combinations[T](items: collection.Seq[T], length: Long, repeated: Boolean): Seq[Seq[T]] =
  if (length == 0) Seq(Seq())
  else for {
    i <- items.indices
    rest <- combinations(items.drop(if (repeated) i else i + 1), length - 1, repeated)
  } yield items(i) +: rest
