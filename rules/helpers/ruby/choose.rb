# Ways to choose k of n.
def choose(n, k)
  raise ArgumentError, "must be non-negative" if n < 0 || k < 0

  k > n ? 0 : (1..k).reduce(1) { |ways, i| ways * (n - k + i) / i }
end
