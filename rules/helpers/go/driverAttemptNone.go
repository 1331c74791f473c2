// driverAttemptNone is driverAttempt for a call without a result.
func driverAttemptNone(call func()) string {
	return driverAttempt(func() string {
		call()
		return "null"
	})
}
