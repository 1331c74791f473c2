// The list itself becomes so many times its elements.
private def repeatInPlace[T](items: ArrayBuffer[T], times: Long): Unit = {
  val once = items.toSeq
  items.clear()
  for (_ <- 0L until times) items ++= once
}
