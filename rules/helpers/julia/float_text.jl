# The text of a float as the source writes it: an exponent from 1e16 on and below 1e-4.
function float_text(number)
    isnan(number) && return "nan"
    isinf(number) && return number > 0 ? "inf" : "-inf"
    sign = signbit(number) ? "-" : ""
    mantissa, _, exponent = partition(string(abs(number)), "e")
    whole, _, rest = partition(mantissa, ".")
    digits = rstrip(lstrip(whole * rest, '0'), '0')
    isempty(digits) && return sign * "0.0"
    # The value is 0.digits times ten to this power.
    point = length(lstrip(whole, '0')) + (isempty(exponent) ? 0 : parse(Int, exponent))
    if iszero(parse(Int, whole))
        point -= length(rest) - length(lstrip(rest, '0'))
    end
    if point < -3 || point > 16
        exp10 = point - 1
        tail = length(digits) > 1 ? "." * digits[2:end] : ""
        return "$sign$(digits[1])$(tail)e$(exp10 < 0 ? '-' : '+')$(string(abs(exp10); pad=2))"
    end
    point <= 0 && return sign * "0." * "0" ^ -point * digits
    length(digits) <= point && return sign * rpad(digits, point, '0') * ".0"
    return sign * digits[1:point] * "." * digits[(point + 1):end]
end
