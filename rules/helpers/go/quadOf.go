// quadOf makes one value of the four that a function gives.
func quadOf[A, B, C, D any](a A, b B, c C, d D) Quad[A, B, C, D] { return Quad[A, B, C, D]{a, b, c, d} }
