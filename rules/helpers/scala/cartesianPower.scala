// All sequences of so many elements.
private def cartesianPower[T](items: collection.Seq[T], length: Long): Seq[Seq[T]] =
  (0L until length).foldLeft(Seq(Seq[T]()))((rows, _) => for (row <- rows; item <- items.toSeq) yield row :+ item)
