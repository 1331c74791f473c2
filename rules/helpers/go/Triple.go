// Triple is a tuple of three.
type Triple[A, B, C any] struct {
	First  A
	Second B
	Third  C
}
