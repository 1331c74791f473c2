# An order for sort from a function that compares.
before(compare) = (a, b) -> compare(a, b) < 0
