# The name of an exception's class as the source has it.
function error_name(error)
    names = Dict(
        "BoundsError" => "IndexError", "DivideError" => "ZeroDivisionError", "ArgumentError" => "ValueError",
        "DomainError" => "ValueError", "ErrorException" => "RuntimeError", "MethodError" => "TypeError",
        "InvalidType" => "TypeError", "PlainException" => "Exception", "InexactError" => "OverflowError",
        "StackOverflowError" => "RecursionError", "UndefVarError" => "NameError",
    )
    name = string(nameof(typeof(error)))
    return get(names, name, name)
end
