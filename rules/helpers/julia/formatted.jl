# A number in one of the notations of C, with so many digits.
function formatted(number, digits, notation)
    isfinite(number) || return float_text(number)
    return Printf.format(Printf.Format("%.$(digits)$notation"), number)
end
