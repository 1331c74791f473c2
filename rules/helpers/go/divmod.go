// divmod gives floor quotient and remainder.
func divmod(a, b int) Pair[int, int] { return Pair[int, int]{floorDiv(a, b), floorMod(a, b)} }
