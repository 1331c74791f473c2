package main

import (
	"cmp"
	"slices"
)

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
func mergeIntervals(intervals []Pair[int, int]) []Pair[int, int] {
	merged := []Pair[int, int]{}
	for _, item := range slices.SortedStableFunc(slices.Values(intervals), func(a, b Pair[int, int]) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.Second, b.Second))
	}) {
		start := item.First
		end := item.Second
		if len(merged) != 0 && start <= merged[len(merged)-1].Second {
			pair := merged[len(merged)-1]
			merged = merged[:len(merged)-1]
			lastStart := pair.First
			lastEnd := pair.Second
			merged = append(merged, Pair[int, int]{lastStart, max(lastEnd, end)})
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
