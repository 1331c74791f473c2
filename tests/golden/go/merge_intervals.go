package main

import (
	"sort"
)

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
func mergeIntervals(intervals []Pair[int, int]) []Pair[int, int] {
	merged := []Pair[int, int]{}
	for _, item := range sorted(intervals, comparePairs(compare[int], compare[int]), 1) {
		start := item.First
		end := item.Second
		if len(merged) != 0 && start <= merged[len(merged)-1].Second {
			pair := pop(&merged, -1)
			lastStart := pair.First
			lastEnd := pair.Second
			merged = append(merged, Pair[int, int]{lastStart, greatest([]int{lastEnd, end}, compare[int])})
		} else {
			merged = append(merged, Pair[int, int]{start, end})
		}
	}
	return merged
}

// Pair is a tuple of two.
type Pair[A, B any] struct {
	First  A
	Second B
}

// comparePairs orders pairs by the orders of their items.
func comparePairs[A, B any](byFirst func(a, b A) int, bySecond func(a, b B) int) func(a, b Pair[A, B]) int {
	return func(a, b Pair[A, B]) int {
		if found := byFirst(a.First, b.First); found != 0 {
			return found
		}
		return bySecond(a.Second, b.Second)
	}
}

// compare orders numbers and strings: -1, 0 or 1.
func compare[T int | int32 | float64 | string](a, b T) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// sortBy sorts in place by an order, forwards or backwards, stable.
func sortBy[T any](items []T, order func(a, b T) int, direction int) {
	sort.SliceStable(items, func(i, j int) bool { return direction*order(items[i], items[j]) < 0 })
}

// sorted gives a new list in order, forwards or backwards, stable.
func sorted[T any](items []T, order func(a, b T) int, direction int) []T {
	out := append([]T{}, items...)
	sortBy(out, order, direction)
	return out
}

// Exception is what a panic carries: the name of its class and a message.
type Exception struct {
	Name, Message string
}

func (e *Exception) Error() string { return e.Name + ": " + e.Message }

// IsA tells whether an exception belongs to a class.
func (e *Exception) IsA(class string) bool {
	wider := map[string]string{
		"IndexError": "LookupError", "KeyError": "LookupError", "ZeroDivisionError": "ArithmeticError", "OverflowError": "ArithmeticError",
		"UnicodeError": "ValueError", "RecursionError": "RuntimeError", "NotImplementedError": "RuntimeError",
	}
	return class == e.Name || class == "Exception" || class == "BaseException" || wider[e.Name] == class
}

// raise makes an exception of a class.
func raise(name, message string) *Exception {
	return &Exception{name, message}
}

// wrap gives an index that may count from the end; what is outside stays outside.
func wrap(index, length int) int {
	if index < 0 {
		return index + length
	}
	return index
}

// pop removes and gives the element at an index, which may count from the end.
func pop[T any](items *[]T, index int) T {
	if len(*items) == 0 {
		panic(raise("IndexError", "pop from empty list"))
	}
	place := wrap(index, len(*items))
	item := (*items)[place]
	*items = append(append([]T{}, (*items)[:place]...), (*items)[place+1:]...)
	return item
}

// least gives the smallest element, the first of equal ones; of none another value, or it panics.
func least[T any](items []T, order func(a, b T) int, other ...T) T {
	if len(items) == 0 {
		if len(other) > 0 {
			return other[0]
		}
		panic(raise("ValueError", "min() arg is an empty sequence"))
	}
	found := items[0]
	for _, item := range items[1:] {
		if order(item, found) < 0 {
			found = item
		}
	}
	return found
}

// greatest gives the largest element, the first of equal ones; of none another value, or it panics.
func greatest[T any](items []T, order func(a, b T) int, other ...T) T {
	return least(items, func(a, b T) int { return -order(a, b) }, other...)
}
