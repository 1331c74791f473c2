-- A start plus the sum of integers, which 64 bits must hold.
local function exact_sum_of(list, start)
  local total = start
  for _, item in ipairs(list) do total = exact_sum(total, item) end
  return total
end
