// logarithm gives the natural logarithm; zero and below panic.
func logarithm(value float64) float64 {
	if value <= 0 {
		panic("ValueError: math domain error")
	}
	return math.Log(value)
}
