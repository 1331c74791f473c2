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
			beforeLower := i > 0 && name[i-1] != '_' && isLower(between(name, i+1, i+2))
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

// clamp gives a bound of a slice, which may count from the end, inside a length.
func clamp(bound, length int) int {
	if bound < 0 {
		bound += length
	}
	return min(max(bound, 0), length)
}

// between gives what of an ASCII text is in [from, to); bounds count from the end if negative, and clamp.
func between(text string, from, to int) string {
	from = clamp(from, len(text))
	return text[from:max(from, clamp(to, len(text)))]
}

// isLower tells whether a text has a cased letter and none in upper case.
func isLower(text string) bool {
	return strings.IndexFunc(text, unicode.IsLower) >= 0 && strings.IndexFunc(text, unicode.IsUpper) < 0
}
