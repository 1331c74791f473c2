// floatDivmod gives the whole quotient and the remainder of floats.
func floatDivmod(a, b float64) (float64, float64) { return floatFloorDiv(a, b), floatMod(a, b) }
