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
			pair := popLast(&merged)
			lastStart := pair.First
			lastEnd := pair.Second
			merged = append(merged, Pair[int, int]{lastStart, larger(lastEnd, end)})
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

// popLast removes and gives the last element.
func popLast[T any](items *[]T) T {
	last := len(*items) - 1
	if last < 0 {
		panic("IndexError: pop from empty list")
	}
	item := (*items)[last]
	*items = (*items)[:last]
	return item
}

// larger gives the larger of two values, the first of equal ones.
func larger[T int | int32 | float64 | string](a, b T) T {
	if b > a {
		return b
	}
	return a
}
