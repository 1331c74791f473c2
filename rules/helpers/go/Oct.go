// Oct is a tuple of eight.
type Oct[A, B, C, D, E, F, G, H any] struct {
	First   A
	Second  B
	Third   C
	Fourth  D
	Fifth   E
	Sixth   F
	Seventh G
	Eighth  H
}
