# The integer a text says, with spaces around it and single underscores between digits.
function parse_big(text, base=10)
    found = match(r"\A\s*([+-]?)(?:0([xXbBoO])_?)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)\s*\z", text)
    isnothing(found) && throw(ArgumentError("invalid literal for int() with base $base: $(quoted(text))"))
    digits = replace(found[3], "_" => "")
    own = Dict("x" => 16, "b" => 2, "o" => 8)
    if !isnothing(found[2]) && own[lowercase(found[2])] != base
        digits = found[2] * digits
    end
    value = tryparse(BigInt, digits; base=base)
    isnothing(value) && throw(ArgumentError("invalid literal for int() with base $base: $(quoted(text))"))
    return found[1] == "-" ? -value : value
end
