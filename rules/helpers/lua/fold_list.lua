-- Folds from the left, starting with the first element.
local function fold_list(combine, list)
  if #list == 0 then
    error("TypeError: reduce() of empty iterable with no initial value", 0)
  end
  local result = list[1]
  for i = 2, #list do
    result = combine(result, list[i])
  end
  return result
end
