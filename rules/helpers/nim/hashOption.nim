# The hash of what may be missing.
proc hash[T](item: Option[T]): Hash = (if item.isSome: hash(item.get) else: 0)
