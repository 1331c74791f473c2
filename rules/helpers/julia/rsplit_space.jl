# As split_space, from the right.
rsplit_space(text, count) = reverse(map(reverse, split_space(reverse(text), count)))
