// A text that must be there.
static string Present(string? text) => text ?? throw new InvalidCastException("a text is missing");
