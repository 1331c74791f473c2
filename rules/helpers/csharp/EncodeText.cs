// The bytes of a text in a named encoding, which must have all its characters.
static byte[] EncodeText(string text, string encoding)
{
    byte[] bytes = EncodingOf(encoding).GetBytes(text);
    return EncodingOf(encoding).GetString(bytes) == text ? bytes : throw new UnicodeEncodeError(encoding + " cannot express the text");
}
