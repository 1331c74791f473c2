// Removes and gives some element of a set.
private def popMember[T](set: mutable.Set[T]): T = {
  val member = set.headOption.getOrElse(throw new NoSuchElementException("pop from a set without elements"))
  set -= member
  member
}
