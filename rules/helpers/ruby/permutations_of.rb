# Ways to choose k of n in order.
def permutations_of(n, k)
  raise ArgumentError, "must be non-negative" if n < 0 || k < 0

  k > n ? 0 : ((n - k + 1)..n).reduce(1, :*)
end
