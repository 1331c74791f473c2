// logarithm10 gives the logarithm to base 10; zero and below panic.
func logarithm10(value float64) float64 {
	if value <= 0 {
		panic("ValueError: math domain error")
	}
	return math.Log10(value)
}
