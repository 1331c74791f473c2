// encodeBytes gives bytes in the canonical encoding.
func encodeBytes(items []byte) string { return "{\"$bytes\":\"" + hex.EncodeToString(items) + "\"}" }
