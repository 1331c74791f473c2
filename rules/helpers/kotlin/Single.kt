// One value.
data class Single<A>(val first: A)
