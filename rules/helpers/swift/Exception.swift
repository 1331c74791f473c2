// The base of all exceptions: a message.
class Exception: Error {
    let message: String
    init(_ message: String = "") { self.message = message }
}
