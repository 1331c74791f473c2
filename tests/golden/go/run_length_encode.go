package main

import (
	"strconv"
)

// Replace each run of a character by the character and, from two on, its count.
func runLengthEncode(text string) string {
	encoded := ""
	i := 0
	for i < len(text) {
		j := i
		for j < len(text) && charAt(text, j) == charAt(text, i) {
			j++
		}
		encoded += string(charAt(text, i))
		if j - i > 1 {
			encoded += strconv.Itoa(j - i)
		}
		i = j
	}
	return encoded
}

// wrap gives an index that may count from the end; what is outside stays outside.
func wrap(index, length int) int {
	if index < 0 {
		return index + length
	}
	return index
}

// at gives the element at an index that may count from the end.
func at[T any](items []T, index int) T {
	return items[wrap(index, len(items))]
}

// charAt gives the character at an index that may count from the end.
func charAt(text string, index int) rune {
	return at([]rune(text), index)
}
