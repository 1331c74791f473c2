// The columns of rows, as many as the shortest row has.
private def transpose[T](rows: collection.Seq[collection.Seq[T]]): Seq[Seq[T]] =
  (0 until rows.map(_.size).minOption.getOrElse(0)).map(i => rows.map(_(i)).toSeq)
