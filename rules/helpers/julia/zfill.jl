# A text filled up with zeros after its sign.
function zfill(text, width)
    sign = startswith(text, '+') || startswith(text, '-') ? text[1:1] : ""
    return sign * "0" ^ max(width - length(text), 0) * text[(length(sign) + 1):end]
end
