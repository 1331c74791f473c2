// floatDivmod gives the whole quotient and the remainder of floats.
func floatDivmod(a, b float64) Pair[float64, float64] { return Pair[float64, float64]{floatFloorDiv(a, b), floatMod(a, b)} }
