-- The product of numbers; 1 for none.
local function total_product(list)
  local result = 1
  for _, item in ipairs(list) do result = exact_product(result, item) end
  return result
end
