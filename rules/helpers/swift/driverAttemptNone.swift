// As for a call that gives no value.
func driverAttemptNone(_ call: @escaping () throws -> Void) -> String {
    return driverAttempt({
        try call()
        return "null"
    })
}
