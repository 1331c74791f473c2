// Bytes that are no text.
class UnicodeDecodeError extends ValueError
{
}
