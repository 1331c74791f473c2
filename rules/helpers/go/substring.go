// substring gives the characters of [from, to); bounds count from the end if negative, and clamp.
func substring(text string, from, to int) string { return string(slice([]rune(text), from, to)) }
