// squareRoot gives the square root; a negative number panics.
func squareRoot(value float64) float64 {
	if value < 0 {
		panic("ValueError: math domain error")
	}
	return math.Sqrt(value)
}
