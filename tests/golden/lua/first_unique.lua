-- What a key is found by: itself, or the text of a tuple.
local function hash_of(key)
  if type(key) ~= "table" or getmetatable(key) then
    return key
  end
  local parts = {}
  for i, item in ipairs(key) do
    local part = hash_of(item)
    parts[i] = type(part) == "string" and string.format("%q", part) or tostring(math.tointeger(part) or part)
  end
  return "\0(" .. table.concat(parts, ",") .. ")"
end

-- Maps with keys by value, in order of insertion: m[key], m[key] = value (nil removes), #m, pairs(m).
local STATE = "\0state"
local map_meta = { kind = "map" }
map_meta.__index = function(map, key)
  return rawget(map, STATE).values[hash_of(key)]
end
map_meta.__len = function(map)
  return rawget(map, STATE).count
end
map_meta.__newindex = function(map, key, value)
  local state, hash = rawget(map, STATE), hash_of(key)
  local place = state.places[hash]
  if value ~= nil and place == nil then
    state.last, state.count = state.last + 1, state.count + 1
    state.places[hash], state.keys[state.last] = state.last, key
  elseif value == nil and place ~= nil then
    state.places[hash], state.keys[place], state.count = nil, nil, state.count - 1
  end
  state.values[hash] = value
end
map_meta.__pairs = function(map)
  local state, place = rawget(map, STATE), 0
  return function()
    repeat
      place = place + 1
    until state.keys[place] ~= nil or place > state.last
    local key = state.keys[place]
    if key ~= nil then
      return key, state.values[hash_of(key)]
    end
  end
end

-- A map of {key, value} pairs that keeps their order.
local function ordered(pairs_)
  local map = setmetatable({ ["\0state"] = { values = {}, places = {}, keys = {}, last = 0, count = 0 } }, map_meta)
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
