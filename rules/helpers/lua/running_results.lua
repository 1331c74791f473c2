-- Running results of a function of the result so far and the element.
local function running_results(list, combine)
  local out = {}
  for i, item in ipairs(list) do out[i] = i == 1 and item or combine(out[i - 1], item) end
  return out
end
