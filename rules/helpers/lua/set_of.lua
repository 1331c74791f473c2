-- A set of the elements of a list.
local function set_of(list)
  local set = new_map()
  for _, item in ipairs(list) do set[item] = true end
  return set
end
