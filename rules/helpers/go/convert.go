// convert gives the items in another form.
func convert[A, B any](items []A, function func(A) B) []B {
	out := make([]B, len(items))
	for i, item := range items {
		out[i] = function(item)
	}
	return out
}
