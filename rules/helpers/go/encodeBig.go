// encodeBig gives an integer of any size in the canonical encoding.
func encodeBig(value *big.Int) string {
	if value.BitLen() <= 53 {
		return value.String()
	}
	return "{\"$int\":\"" + value.String() + "\"}"
}
