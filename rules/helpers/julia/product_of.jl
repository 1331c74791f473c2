# The product of numbers; an integer product that leaves 64 bits stops the program.
product_of(items) = foldl(exact_product, items; init=1)
