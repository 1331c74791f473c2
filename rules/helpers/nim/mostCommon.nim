# The entries of a dictionary of counts, the largest first.
proc mostCommon[D](counts: D): auto = toSeq(counts.pairs).sorted((a, b) => cmp(b[1], a[1]))
