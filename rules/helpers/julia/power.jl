# A power of integers that stops where 64 bits do not hold it.
function power(base, exponent)
    exponent < 0 && throw(DomainError(exponent, "a negative power is no integer"))
    result = big(base) ^ exponent
    typemin(Int) <= result <= typemax(Int) || throw(OverflowError("a power leaves 64 bits"))
    return Int(result)
end
