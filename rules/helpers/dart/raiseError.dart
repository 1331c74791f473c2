// Raises where an expression stands.
Never raiseError(Object error) => throw error;
