// A value that must not be null, which operators take for an empty text.
static T Present<T>(T value) => value ?? throw new NullReferenceException("a value is missing");
