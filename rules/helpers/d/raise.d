// Throws where an expression stands.
T raise(T)(Throwable error) { throw error; }
