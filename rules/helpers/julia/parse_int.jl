# The integer a text says, with spaces around it and single underscores between digits.
function parse_int(text, base=10)
    found = match(r"\A\s*([+-]?)(?:0([xXbBoO])_?)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)\s*\z", text)
    own = Dict("x" => 16, "b" => 2, "o" => 8)
    digits = isnothing(found) ? "?" : replace(found[3], "_" => "")
    if !isnothing(found) && !isnothing(found[2]) && get(own, lowercase(found[2]), 0) != base
        digits = found[2] * digits
    end
    value = tryparse(BigInt, digits; base=base)
    isnothing(value) && throw(ArgumentError("invalid literal for int() with base $base: $(quoted(text))"))
    signed = found[1] == "-" ? -value : value
    typemin(Int) <= signed <= typemax(Int) || throw(OverflowError("an integer leaves 64 bits"))
    return Int(signed)
end
