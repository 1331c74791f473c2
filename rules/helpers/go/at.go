// at gives the element at an index that may count from the end.
func at[T any](items []T, index int) T { return items[wrap(index, len(items))] }
