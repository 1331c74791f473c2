// setStep replaces the elements at the places of a slice with a step.
func setStep[T any](items *[]T, from, to *int, step int, values []T) {
	if step == 1 {
		lo, hi := 0, len(*items)
		if from != nil {
			lo = *from
		}
		if to != nil {
			hi = *to
		}
		setSlice(items, lo, hi, values)
		return
	}
	places := slicePlaces(len(*items), from, to, step)
	if len(places) != len(values) {
		panic(fmt.Sprintf("ValueError: attempt to assign sequence of size %d to extended slice of size %d", len(values), len(places)))
	}
	for i, place := range places {
		(*items)[place] = values[i]
	}
}
