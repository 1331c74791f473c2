// encodeInt gives an integer in the canonical encoding.
func encodeInt[T int | int32](value T) string {
	if int64(value) > -(1<<53) && int64(value) < 1<<53 {
		return strconv.FormatInt(int64(value), 10)
	}
	return "{\"$int\":\"" + strconv.FormatInt(int64(value), 10) + "\"}"
}
