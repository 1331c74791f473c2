// Pair is a tuple of two.
type Pair[A, B any] struct {
	First  A
	Second B
}
