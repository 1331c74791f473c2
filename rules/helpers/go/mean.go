// mean gives the arithmetic mean.
func mean(items []float64) float64 {
	if len(items) == 0 {
		panic("StatisticsError: mean requires at least one data point")
	}
	return sum(items) / float64(len(items))
}
