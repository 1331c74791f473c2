// Throws where a value is wanted.
func thrown<T>(_ error: Error) throws -> T { throw error }
