-- Maps take tuples as keys by value: of equal tuples they know one.
local known_tuples = setmetatable({}, { __mode = "v" })
local function one_of_equals(key)
  if type(key) ~= "table" or getmetatable(key) then
    return key
  end
  local text = hash_of(key)
  known_tuples[text] = known_tuples[text] or key
  return known_tuples[text]
end
local get_by_key, set_by_key = map_meta.__index, map_meta.__newindex
map_meta.__index = function(map, key)
  return get_by_key(map, one_of_equals(key))
end
map_meta.__newindex = function(map, key, value)
  set_by_key(map, one_of_equals(key), value)
end
