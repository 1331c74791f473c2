-- Maps in order of insertion: m[key], m[key] = value, #m, pairs(m).
local STATE = "\0state"
local map_meta = { kind = "map" }
map_meta.__index = function(map, key)
  return rawget(map, STATE).values[key]
end
map_meta.__newindex = function(map, key, value)
  local state = rawget(map, STATE)
  if state.values[key] == nil then
    state.keys[#state.keys + 1] = key
  end
  state.values[key] = value
end
map_meta.__len = function(map)
  return #rawget(map, STATE).keys
end
map_meta.__pairs = function(map)
  local state, place = rawget(map, STATE), 0
  return function()
    place = place + 1
    return state.keys[place], state.values[state.keys[place]]
  end
end

-- A map of {key, value} pairs that keeps their order.
local function ordered(pairs_)
  local map = setmetatable({ ["\0state"] = { values = {}, keys = {} } }, map_meta)
  for _, pair in ipairs(pairs_) do
    map[pair[1]] = pair[2]
  end
  return map
end

-- The first character that occurs only once, or None.
function first_unique(text)
  local counts = ordered({})
  for ch in text:gmatch(".") do
    counts[ch] = (counts[ch] or 0) + 1
  end
  for ch, count in pairs(counts) do
    if count == 1 then
      return ch
    end
  end
  return nil
end
