// The character with a code, as a text.
static string CharFromCode(long code) =>
    code is >= 0 and <= 0x10FFFF ? char.ConvertFromUtf32((int)code) : throw new ArgumentException($"no character has the code {code}");
