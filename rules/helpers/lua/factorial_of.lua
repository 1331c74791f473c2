-- The product of the numbers from 1.
local function factorial_of(n)
  local result = 1
  for i = 2, at_least(n, 0) do result = exact_product(result, i) end
  return result
end
