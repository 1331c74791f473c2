// The outcome of a call as a piece of JSON: its result or what it throws.
func driverAttempt(_ call: @escaping () throws -> String) -> String {
    return driverOutcome({
        do {
            return "\"ok\":" + (try call())
        } catch {
            var (name, message) = (String(describing: Swift.type(of: error)), (error as? Exception)?.message ?? "\(error)")
            if let told = (error as? Failure)?.message {
                let place = told.firstIndex(of: ":") ?? told.endIndex
                (name, message) = (String(told[..<place]), String(told[place...].dropFirst(2)))
            }
            return "\"raise\":[" + encodeStr(name) + "," + encodeStr(message) + "]"
        }
    })
}
