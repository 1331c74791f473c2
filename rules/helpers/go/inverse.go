// inverse gives the arcsine or arccosine of a number from -1 to 1.
func inverse(function func(float64) float64, value float64) float64 {
	if math.Abs(value) > 1 {
		panic("ValueError: math domain error")
	}
	return function(value)
}
