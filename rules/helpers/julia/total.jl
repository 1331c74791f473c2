# The sum of numbers from left to right; an integer sum that leaves 64 bits stops the program.
total(items, start=0) = foldl(exact_sum, items; init=start)
