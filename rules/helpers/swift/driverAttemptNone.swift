// As for a call that gives no value.
func driverAttemptNone(_ call: () throws -> Void) -> String {
    return driverAttempt({
        try call()
        return "null"
    })
}
