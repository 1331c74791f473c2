-- | What a function makes of elements, or another value where there are none.
orElse :: b -> ([a] -> b) -> [a] -> b
orElse other _ [] = other
orElse _ f items = f items
