// bounded gives a function's value at a float; it must not leave the floats.
func bounded(function func(float64) float64, x float64) float64 {
	result := function(x)
	if math.IsInf(result, 0) && !math.IsInf(x, 0) {
		panic("OverflowError: math range error")
	}
	return result
}
