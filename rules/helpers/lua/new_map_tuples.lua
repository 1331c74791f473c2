-- A map that keeps the order of its keys and of equal tuples as keys knows one.
local function new_map()
  local keys, known = {}, {}
  local function get(map, key) return rawget(map, known[hash_of(key)]) end
  local function put(map, key, value)
    local same = known[hash_of(key)]
    if same == nil or rawget(map, same) == nil then
      table.insert(keys, key)
      known[hash_of(key)], same = key, key
    end
    rawset(map, same, value)
  end
  local function size() return #keys end
  return setmetatable({}, { key_order = keys, __index = get, __newindex = put, __len = size, __pairs = in_order })
end
