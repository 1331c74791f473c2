# The integers from start to stop (exclusive) by step.
def range(start, stop, step) = start.step(stop - (step <=> 0), step).to_a
