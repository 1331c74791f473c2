-- Negative, zero or positive as the first value comes before, with or after the second.
local function compare_values(a, b)
  if type(a) ~= "table" or type(b) ~= "table" or getmetatable(a) then
    return a == b and 0 or a < b and -1 or 1
  end
  for i = 1, math.min(#a, #b) do
    local order = compare_values(a[i], b[i])
    if order ~= 0 then return order end
  end
  return #a - #b
end
