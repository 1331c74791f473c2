// Whether two numbers are close.
static bool IsClose(double a, double b, double relative, double absolute)
{
    return a == b || Math.Abs(a - b) <= Math.Max(relative * Math.Max(Math.Abs(a), Math.Abs(b)), absolute);
}
