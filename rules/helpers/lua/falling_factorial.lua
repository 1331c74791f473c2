-- Ways to choose k of n in order.
local function falling_factorial(n, k)
  local result = k > n and 0 or 1
  for i = 0, math.min(k, n) - 1 do result = exact_product(result, n - i) end
  return result
end
