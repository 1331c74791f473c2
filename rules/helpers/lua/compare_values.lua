-- Negative, zero or positive as the first value comes before, with or after the second.
local function compare_values(a, b)
  if type(a) == "boolean" and type(b) == "boolean" then
    a, b = a and 1 or 0, b and 1 or 0
  end
  if kind_of(a) ~= "list" or kind_of(b) ~= "list" then
    return a < b and -1 or a == b and 0 or 1
  end
  for i, item in ipairs(a) do
    if i > #b then
      return 1
    end
    if not same_value(item, b[i]) then
      return compare_values(item, b[i])
    end
  end
  return #a - #b
end
