-- The elements by key, in order.
local function group_by(list, key_of)
  local groups = new_map()
  for _, item in ipairs(list) do
    local key = key_of(item)
    groups[key] = groups[key] or {}
    table.insert(groups[key], item)
  end
  return groups
end
