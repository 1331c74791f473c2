// Removes and gives some element of a set.
private def popMember[T](set: mutable.Set[T]): T = {
  val member = set.iterator.next()
  set -= member
  member
}
