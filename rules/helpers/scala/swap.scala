// Exchanges two elements of a list.
private def swap[T](items: ArrayBuffer[T], i: Int, j: Int): Unit = {
  val item = items(i)
  items(i) = items(j)
  items(j) = item
}
