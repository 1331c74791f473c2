// divmod gives floor quotient and remainder.
func divmod(a, b int) (int, int) { return floorDiv(a, b), floorMod(a, b) }
