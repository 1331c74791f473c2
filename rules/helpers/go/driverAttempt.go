// driverAttempt gives the encoded result of a call, or the exception that it ended with.
func driverAttempt(call func() string) (outcome string) {
	defer func() {
		if recovered := recover(); recovered != nil {
			problem := asException(recovered)
			outcome = "\"raise\":[" + encodeString(problem.Name) + "," + encodeString(problem.Message) + "]"
		}
	}()
	return "\"ok\":" + call()
}
