# The character of a code point, as a string.
function character(code)
    0 <= code <= 0x10ffff || throw(ArgumentError("chr() arg not in range(0x110000)"))
    return string(Char(code))
end
