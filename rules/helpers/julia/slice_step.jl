# Every step-th element or character of a slice.
slice_step(items, from, to, step) = items[slice_places(length(items), from, to, step)]
slice_step(text::AbstractString, from, to, step) = String(slice_step(collect(text), from, to, step))
