// Dict is a map that keeps the order of insertion.
type Dict[K comparable, V any] struct {
	keys   []K
	values map[K]V
}

func (d *Dict[K, V]) Len() int { return len(d.values) }

func (d *Dict[K, V]) Has(key K) bool {
	_, ok := d.values[key]
	return ok
}

// Set stores a value; a new key goes to the end.
func (d *Dict[K, V]) Set(key K, value V) {
	if !d.Has(key) {
		d.keys = append(d.keys, key)
	}
	d.values[key] = value
}

// With is Set for building literals.
func (d *Dict[K, V]) With(key K, value V) *Dict[K, V] {
	d.Set(key, value)
	return d
}

// At gives the value at a key that must be there.
func (d *Dict[K, V]) At(key K) V {
	value, ok := d.values[key]
	if !ok {
		panic(&Exception{"KeyError", fmt.Sprint(key)})
	}
	return value
}

// Get gives the value at a key, or nil.
func (d *Dict[K, V]) Get(key K) *V {
	if value, ok := d.values[key]; ok {
		return &value
	}
	return nil
}

func (d *Dict[K, V]) GetOr(key K, other V) V {
	if value, ok := d.values[key]; ok {
		return value
	}
	return other
}

// Pop removes a key that must be there and gives its value.
func (d *Dict[K, V]) Pop(key K) V {
	value := d.At(key)
	delete(d.values, key)
	for i, k := range d.keys {
		if k == key {
			d.keys = append(append([]K{}, d.keys[:i]...), d.keys[i+1:]...)
			break
		}
	}
	return value
}

func (d *Dict[K, V]) Clear() { d.keys, d.values = []K{}, map[K]V{} }

func (d *Dict[K, V]) Keys() []K { return append([]K{}, d.keys...) }

func (d *Dict[K, V]) Values() []V {
	values := []V{}
	for _, key := range d.keys {
		values = append(values, d.values[key])
	}
	return values
}

func (d *Dict[K, V]) Items() []Pair[K, V] {
	items := []Pair[K, V]{}
	for _, key := range d.keys {
		items = append(items, Pair[K, V]{key, d.values[key]})
	}
	return items
}
