# A bound of a slice, which counts from the end if negative, as a number of elements before it.
clamped(bound, size) = clamp(bound < 0 ? bound + size : bound, 0, size)
