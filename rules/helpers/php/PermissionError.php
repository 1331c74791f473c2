// What is not allowed.
class PermissionError extends OSError
{
}
