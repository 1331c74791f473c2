// tripleOf makes one value of the three that a function gives.
func tripleOf[A, B, C any](a A, b B, c C) Triple[A, B, C] { return Triple[A, B, C]{a, b, c} }
