// Padded at the right to a width.
static string PadEnd(string text, long width, string fill) => text + Padding(text, width, fill);
