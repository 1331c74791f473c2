# An integer rounded to a number of decimals, which matters only when negative; half to even.
function round_places(number, digits)
    digits >= 0 && return number
    unit = 10 ^ -digits
    quotient, rest = fldmod(number, unit)
    up = 2rest > unit || (2rest == unit && isodd(quotient))
    return (quotient + up) * unit
end
