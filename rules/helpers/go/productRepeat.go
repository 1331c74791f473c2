// productRepeat gives all sequences of n elements.
func productRepeat[T any](items []T, n int) [][]T {
	out := [][]T{{}}
	for ; n > 0; n-- {
		longer := [][]T{}
		for _, chosen := range out {
			for _, item := range items {
				longer = append(longer, append(slices.Clone(chosen), item))
			}
		}
		out = longer
	}
	return out
}
