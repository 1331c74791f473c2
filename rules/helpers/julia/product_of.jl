# The product of numbers; an integer product that leaves 64 bits stops the program.
product_of(items, start=1) = foldl(exact_product, items; init=start)
