// Text and bytes that do not fit.
class UnicodeError extends ValueError
{
}
