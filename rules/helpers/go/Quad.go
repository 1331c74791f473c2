// Quad is a tuple of four.
type Quad[A, B, C, D any] struct {
	First  A
	Second B
	Third  C
	Fourth D
}
