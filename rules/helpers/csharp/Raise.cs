// Raises an exception where an expression stands.
static T Raise<T>(Exception error) => throw error;
