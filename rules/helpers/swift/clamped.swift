// A bound of a slice, which may count from the end, as an index.
func clamped(_ bound: Int, _ count: Int) -> Int { min(max(bound < 0 ? bound + count : bound, 0), count) }
