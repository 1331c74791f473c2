-- A copy of everything inside.
local function deep_copied(value)
  if type(value) ~= "table" or value == null then return value end
  local out = kind_of(value) == "map" and new_map() or setmetatable({}, getmetatable(value))
  for key, item in pairs(value) do out[key] = deep_copied(item) end
  return out
end
