# Takes every so many items out of a list.
proc deleteSlice[T](items: var seq[T], first, last: Option[int], step: int) =
  let places = slicePlaces(items.len, first, last, step)
  items = toSeq(items.pairs).filterIt(it[0] notin places).mapIt(it[1])
