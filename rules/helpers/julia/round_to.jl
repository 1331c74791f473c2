# A float rounded to a number of decimals, correctly: by its exact decimal text.
function round_to(number, digits)
    isfinite(number) || return number
    digits >= 0 && return parse(Float64, Printf.format(Printf.Format("%.$(min(digits, 340))f"), number))
    unit = big(10) ^ -digits
    return Float64(round(rationalize(BigInt, number; tol=0) / unit) * unit)
end
