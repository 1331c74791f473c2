# What is chosen from elements, or a default where there are none.
extreme_or(choose, items, default) = isempty(items) ? default : choose(items)
