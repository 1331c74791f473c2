-- Ways to choose k of n.
local function binomial_of(n, k)
  local result = at_least(k, 0) > n and 0 or 1
  for i = 1, math.min(k, n - k) do result = exact_product(result, n - i + 1) // i end
  return result
end
