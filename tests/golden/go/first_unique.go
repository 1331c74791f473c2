package main

import (
	"strings"
)

// The first character that occurs only once, or None.
func firstUnique(text string) *string {
	counts := newDict[string, int]()
	for _, ch := range strings.Split(text, "") {
		counts.Set(ch, counts.values[ch]+1)
	}
	for _, ch := range counts.keys {
		count := counts.values[ch]
		if count == 1 {
			return ptr(ch)
		}
	}
	return nil
}

// Dict is a map that keeps the order of insertion.
type Dict[K comparable, V any] struct {
	keys   []K
	values map[K]V
}

// Set stores a value; a new key goes to the end.
func (d *Dict[K, V]) Set(key K, value V) {
	if _, ok := d.values[key]; !ok {
		d.keys = append(d.keys, key)
	}
	d.values[key] = value
}

// newDict makes an empty Dict.
func newDict[K comparable, V any]() *Dict[K, V] { return &Dict[K, V]{[]K{}, map[K]V{}} }

// ptr gives a pointer to a value, for what may be missing.
func ptr[T any](value T) *T { return &value }
