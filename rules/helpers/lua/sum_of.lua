-- A start plus the sum of numbers.
local function sum_of(list, start)
  local total = start
  for _, item in ipairs(list) do total = total + item end
  return total
end
