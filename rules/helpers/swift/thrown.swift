// Throws where a value is wanted.
func thrown<T>(_ error: Exception) throws -> T {
    throw error
}
