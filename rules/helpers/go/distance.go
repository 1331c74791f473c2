// distance gives the Euclidean distance of two points.
func distance(a, b []float64) float64 {
	total := 0.0
	for i := range a {
		total = math.Hypot(total, a[i]-b[i])
	}
	return total
}
