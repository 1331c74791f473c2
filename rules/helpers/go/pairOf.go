// pairOf makes one value of the two that a function gives.
func pairOf[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
