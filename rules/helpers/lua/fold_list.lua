-- Folds from the left, starting with the first element.
local function fold_list(combine, list)
  assert(#list > 0, "TypeError: reduce() of empty iterable with no initial value")
  local result = list[1]
  for i = 2, #list do result = combine(result, list[i]) end
  return result
end
