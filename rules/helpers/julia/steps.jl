# The integers from start to stop, which is left out, by a step of either sign.
steps(start, stop, step) = start:step:(step > 0 ? stop - 1 : stop + 1)
