// An exception that nothing looks at: its class and what it says.
struct Failure: Error { let message: String }
