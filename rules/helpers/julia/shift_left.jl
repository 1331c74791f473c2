# A shift that stops where 64 bits do not hold the result.
function shift_left(number, places)
    places < 0 && throw(ArgumentError("negative shift count"))
    shifted = number << places
    iszero(number) || (places < 64 && shifted >> places == number) || throw(OverflowError("a shift leaves 64 bits"))
    return shifted
end
