-- A map of {key, value} pairs that keeps their order.
local function ordered(pairs_)
  local map = setmetatable({ ["\0state"] = { values = {}, keys = {} } }, map_meta)
  for _, pair in ipairs(pairs_) do
    map[pair[1]] = pair[2]
  end
  return map
end
