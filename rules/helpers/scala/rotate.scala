// Moves the last elements of a list to its front.
private def rotate[T](items: ArrayBuffer[T], steps: Long): Unit = if (items.nonEmpty) {
  val kept = Math.floorMod(-steps, items.size)
  val moved = items.take(kept)
  items.remove(0, kept)
  items ++= moved
}
