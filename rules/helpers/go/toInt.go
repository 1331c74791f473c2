// toInt gives a float without its fraction; what is no integer of 64 bits panics.
func toInt(value float64) int {
	if math.IsNaN(value) {
		panic("ValueError: cannot convert float NaN to integer")
	}
	if math.Abs(value) >= 1<<63 {
		panic("OverflowError: cannot convert float to integer")
	}
	return int(value)
}
