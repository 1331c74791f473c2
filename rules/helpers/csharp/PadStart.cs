// Padded at the left to a width.
static string PadStart(string text, long width, string fill) => Padding(text, width, fill) + text;
