// The outcome of a call as a piece of JSON: its result or what it throws.
func driverAttempt(_ call: () throws -> String) -> String {
    do {
        return "\"ok\":" + (try call())
    } catch {
        let message = (error as? Exception)?.message ?? "\(error)"
        return "\"raise\":[" + encodeStr(String(describing: Swift.type(of: error))) + "," + encodeStr(message) + "]"
    }
}
