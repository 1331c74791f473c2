// The message of an exception, in Python's words where .NET itself raised it.
static string SourceMessage(Exception error) => error.Message switch
{
    "Attempted to divide by zero." => "integer division or modulo by zero",
    "Index was outside the bounds of the array." => "string index out of range",
    var text when text.StartsWith("Index was out of range") => "list index out of range",
    var text => text,
};
