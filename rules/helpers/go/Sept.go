// Sept is a tuple of seven.
type Sept[A, B, C, D, E, F, G any] struct {
	First   A
	Second  B
	Third   C
	Fourth  D
	Fifth   E
	Sixth   F
	Seventh G
}
