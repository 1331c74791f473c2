// remove removes the first equal element.
func remove[T any](items *[]T, item T) {
	for i, other := range *items {
		if reflect.DeepEqual(other, item) {
			*items = append((*items)[:i:i], (*items)[i+1:]...)
			return
		}
	}
	panic("ValueError: list.remove(x): x not in list")
}
