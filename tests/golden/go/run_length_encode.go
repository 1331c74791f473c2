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
		for j < len(text) && text[j] == text[i] {
			j++
		}
		encoded += string(rune(text[i]))
		if j-i > 1 {
			encoded += strconv.Itoa(j - i)
		}
		i = j
	}
	return encoded
}
