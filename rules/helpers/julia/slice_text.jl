# Characters of [from, to); bounds count from the end if negative, and clamp.
function slice_text(text, from, to=length(text))
    start, stop = clamped(from, length(text)), clamped(to, length(text))
    return first(last(text, length(text) - start), max(stop - start, 0))
end
