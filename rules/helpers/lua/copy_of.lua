-- A copy one level deep.
local function copy_of(value)
  local kind = kind_of(value)
  if kind == "map" then return map_of(items_of(value)) end
  local out = setmetatable({}, getmetatable(value))
  for key, item in pairs(value) do out[key] = item end
  return out
end
