// exactSum adds floats without losing digits on the way.
func exactSum(items []float64) float64 {
	partials := []float64{}
	for _, item := range items {
		kept := 0
		for _, partial := range partials {
			if math.Abs(item) < math.Abs(partial) {
				item, partial = partial, item
			}
			high := item + partial
			if low := partial - (high - item); low != 0 {
				partials[kept] = low
				kept++
			}
			item = high
		}
		partials = append(partials[:kept], item)
	}
	total := 0.0
	for i := len(partials) - 1; i >= 0; i-- {
		total += partials[i]
	}
	return total
}
