// compareBools puts false before true.
func compareBools(a, b bool) int { return boolToInt(a) - boolToInt(b) }
