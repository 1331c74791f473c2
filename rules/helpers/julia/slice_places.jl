# The places that a slice with a step takes, as Julia counts.
function slice_places(size, from, to, step)
    step == 0 && throw(ArgumentError("slice step cannot be zero"))
    least, most = step > 0 ? (0, size) : (-1, size - 1)
    within(bound) = clamp(bound < 0 ? bound + size : bound, least, most)
    first = isnothing(from) ? (step > 0 ? 0 : size - 1) : within(from)
    last = isnothing(to) ? (step > 0 ? size : -1) : within(to)
    return (first + 1):step:(step > 0 ? last : last + 2)
end
