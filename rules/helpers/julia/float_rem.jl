# A remainder of floats with the sign of the dividend, as C has it.
function float_rem(a, b)
    (iszero(b) || isinf(a)) && !isnan(a) && !isnan(b) && throw(DomainError(b, "math domain error"))
    return rem(a, b)
end
