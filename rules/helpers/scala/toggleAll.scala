// Keeps what is in exactly one of two sets.
private def toggleAll[T](set: mutable.Set[T], other: collection.Set[T]): Unit = for (item <- other.toSeq) if (!set.remove(item)) set += item
