// Whether a character is white space, the four separators of information included.
static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\x1c' and <= '\x1f';
