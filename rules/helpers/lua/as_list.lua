-- The elements of a list, or all that an iterator gives, as a list.
local function as_list(source)
  if type(source) == "table" then return source end
  local list = {}
  for item in source do list[#list + 1] = item end
  return list
end
