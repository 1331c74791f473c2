# The identity of an object as its hash.
proc hash[T: ref object](item: T): Hash = hash(cast[pointer](item))
