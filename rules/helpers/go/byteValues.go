// byteValues gives bytes as numbers.
func byteValues(items []byte) []int { return convert(items, func(item byte) int { return int(item) }) }
