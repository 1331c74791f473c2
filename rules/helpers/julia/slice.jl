# Elements of [from, to); bounds count from the end if negative, and clamp.
slice(items, from, to=length(items)) = items[(clamped(from, length(items)) + 1):clamped(to, length(items))]
