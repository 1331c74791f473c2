// floatFloorDiv divides floats and rounds down; a zero divisor panics.
func floatFloorDiv(a, b float64) float64 { return math.Floor((a - floatMod(a, b)) / b) }
