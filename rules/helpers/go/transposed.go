// transposed gives the first elements of all rows, then the second ones, up to the end of the shortest row.
func transposed[T any](rows [][]T) [][]T {
	out := [][]T{}
	for i := 0; len(rows) > 0; i++ {
		column := []T{}
		for _, row := range rows {
			if i >= len(row) {
				return out
			}
			column = append(column, row[i])
		}
		out = append(out, column)
	}
	return out
}
