// What the source calls an exception's class.
static string ErrorName(Exception error) => error switch
{
    IndexOutOfRangeException or ArgumentOutOfRangeException => "IndexError",
    KeyNotFoundException => "KeyError",
    ArgumentException or FormatException => error.GetType() == typeof(ArgumentException) || error is FormatException ? "ValueError" : error.GetType().Name,
    DivideByZeroException => "ZeroDivisionError",
    OverflowException => "OverflowError",
    ArithmeticException => "ArithmeticError",
    TimeoutException => "TimeoutError",
    UnauthorizedAccessException => "PermissionError",
    OutOfMemoryException => "MemoryError",
    EndOfStreamException => "EOFError",
    InvalidCastException or NullReferenceException => "TypeError",
    NotImplementedException => "NotImplementedError",
    InsufficientExecutionStackException => "RecursionError",
    InvalidOperationException => error.GetType() == typeof(InvalidOperationException) ? "RuntimeError" : error.GetType().Name,
    _ => error.GetType().Name,
};
