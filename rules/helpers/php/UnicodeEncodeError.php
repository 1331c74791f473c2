// Text that an encoding does not have.
class UnicodeEncodeError extends ValueError
{
}
