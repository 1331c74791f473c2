// logarithm2 gives the logarithm to base 2; zero and below panic.
func logarithm2(value float64) float64 {
	if value <= 0 {
		panic("ValueError: math domain error")
	}
	return math.Log2(value)
}
