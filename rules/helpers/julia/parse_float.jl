# The number a text says.
function parse_float(text)
    plain = lowercase(strip(text))
    special = match(r"\A([+-]?)(inf|infinity|nan)\z", plain)
    if !isnothing(special)
        value = special[2] == "nan" ? NaN : Inf
        return special[1] == "-" ? -value : value
    end
    valid = occursin(r"\A[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?\z", plain)
    valid || throw(ArgumentError("could not convert string to float: $(quoted(text))"))
    return parse(Float64, replace(plain, "_" => ""))
end
