# Ways to choose some of so many things in order.
function permutation_count(all, chosen)
    (all < 0 || chosen < 0) && throw(ArgumentError("must be a non-negative integer"))
    return chosen > all ? 0 : foldl(checked_mul, (all - chosen + 1):all; init=1)
end
