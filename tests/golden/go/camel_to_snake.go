package main

import (
	"strings"
	"unicode"
)

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
func camelToSnake(name string) string {
	result := ""
	for i, ch := range name {
		if unicode.IsUpper(ch) {
			afterLower := i > 0 && unicode.IsLower(rune(name[i-1]))
			beforeLower := i > 0 && name[i-1] != '_' && isLower(substring(name, i+1, i+2))
			if afterLower || beforeLower {
				result += "_"
			}
			result += string(unicode.ToLower(ch))
		} else {
			result += string(ch)
		}
	}
	return result
}

// clamp gives a bound of a slice inside a length.
func clamp(bound, length int) int {
	if bound < 0 {
		bound += length
	}
	if bound < 0 {
		return 0
	}
	if bound > length {
		return length
	}
	return bound
}

// slice copies the elements of [from, to); bounds count from the end if negative, and clamp.
func slice[T any](items []T, from, to int) []T {
	from, to = clamp(from, len(items)), clamp(to, len(items))
	if from >= to {
		return []T{}
	}
	return append([]T{}, items[from:to]...)
}

// substring gives the characters of [from, to); bounds count from the end if negative, and clamp.
func substring(text string, from, to int) string { return string(slice([]rune(text), from, to)) }

// isLower tells whether a text has a cased letter and none in upper case.
func isLower(text string) bool {
	return strings.IndexFunc(text, unicode.IsLower) >= 0 && strings.IndexFunc(text, unicode.IsUpper) < 0
}
