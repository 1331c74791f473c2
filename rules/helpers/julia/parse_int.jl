# The integer a text says, which 64 bits have to hold.
function parse_int(text, base=10)
    value = parse_big(text, base)
    typemin(Int) <= value <= typemax(Int) || throw(OverflowError("an integer leaves 64 bits"))
    return Int(value)
end
