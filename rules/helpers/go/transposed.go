// transposed gives the first elements of all rows, then the second ones, up to the end of the shortest row.
func transposed[T any](rows [][]T) [][]T {
	out := [][]T{}
	for i := 0; len(rows) > 0 && !slices.ContainsFunc(rows, func(row []T) bool { return i >= len(row) }); i++ {
		out = append(out, convert(rows, func(row []T) T { return row[i] }))
	}
	return out
}
