# Decimal text with so many digits after the point.
function fixed(number, digits)
    isfinite(number) || return float_text(number)
    return Printf.format(Printf.Format("%.$(digits)f"), number)
end
