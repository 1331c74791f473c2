// bytesOf makes bytes of numbers, which must be bytes.
func bytesOf(items []int) []byte {
	out := make([]byte, len(items))
	for i, item := range items {
		if item < 0 || item > 255 {
			panic("ValueError: bytes must be in range(0, 256)")
		}
		out[i] = byte(item)
	}
	return out
}
