-- Whether two lists have equal elements, which are no lists themselves.
local function same_items(a, b)
  for i = 1, math.max(#a, #b) do
    if a[i] ~= b[i] then return false end
  end
  return true
end
