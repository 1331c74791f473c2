// All sequences of so many elements (of all, for a negative number) at different places.
private def permutations[T](items: Seq[T], length: Long): Seq[Seq[T]] = {
  val size = if (length < 0) items.size.toLong else length
  if (size == 0) Seq(Seq())
  else if (size > items.size) Seq()
  else for {
    i <- items.indices
    rest <- permutations(items.patch(i, Nil, 1), size - 1)
  } yield items(i) +: rest
}
