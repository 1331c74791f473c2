-- The elements of all lists, in a new one.
local function joined_lists(...)
  local out = {}
  for _, list in ipairs({ ... }) do
    table.move(list, 1, #list, #out + 1, out)
  end
  return out
end

-- Whether a value is a map, a list, or neither.
local function kind_of(value)
  if type(value) ~= "table" then
    return type(value)
  end
  return (getmetatable(value) or { kind = "list" }).kind or "object"
end

-- Whether two values are equal: lists element by element, maps in any order.
local function same_value(a, b)
  if a == b then
    return true
  end
  local kind = kind_of(a)
  if kind ~= kind_of(b) or (kind ~= "map" and kind ~= "list") or #a ~= #b then
    return false
  end
  for key, value in pairs(a) do
    if not same_value(value, b[key]) then
      return false
    end
  end
  return true
end

-- Negative, zero or positive as the first value comes before, with or after the second.
local function compare_values(a, b)
  if type(a) == "boolean" and type(b) == "boolean" then
    a, b = a and 1 or 0, b and 1 or 0
  end
  if kind_of(a) ~= "list" or kind_of(b) ~= "list" then
    return a < b and -1 or a == b and 0 or 1
  end
  for i, item in ipairs(a) do
    if i > #b then
      return 1
    end
    if not same_value(item, b[i]) then
      return compare_values(item, b[i])
    end
  end
  return #a - #b
end

-- Sorts a list in place by a comparison; equal elements keep their order.
local function merge_sort(list, order)
  local size, from, to, width = #list, list, {}, 1
  while width < size do
    for low = 1, size, 2 * width do
      local middle, high = math.min(low + width, size + 1), math.min(low + 2 * width, size + 1)
      local i, j = low, middle
      for place = low, high - 1 do
        if i < middle and (j >= high or order(from[i], from[j]) <= 0) then
          to[place], i = from[i], i + 1
        else
          to[place], j = from[j], j + 1
        end
      end
    end
    from, to, width = to, from, 2 * width
  end
  if from ~= list then
    table.move(from, 1, size, 1, list)
  end
  return list
end

-- Sorts a list in place by a key, perhaps descending; equal keys keep their order.
local function sort_by_key(list, key, descending)
  local keyed = {}
  for i, item in ipairs(list) do
    keyed[i] = { item, item }
    if key then
      keyed[i][1] = key(item)
    end
  end
  merge_sort(keyed, function(a, b)
    if descending then
      a, b = b, a
    end
    return compare_values(a[1], b[1])
  end)
  for i, pair in ipairs(keyed) do
    list[i] = pair[2]
  end
  return list
end

-- A new list in the order of a key, perhaps descending.
local function sorted_by_key(list, key, descending)
  return sort_by_key(joined_lists(list), key, descending)
end

-- The element at an index from 0, which may count from the end.
local function item_at(list, index)
  local size = #list
  local place = index < 0 and index + size or index
  if place < 0 or place >= size then
    error("IndexError: list index out of range", 0)
  end
  return list[place + 1]
end

-- Removes and gives the last element.
local function pop_last(list)
  if #list == 0 then
    error("IndexError: pop from empty list", 0)
  end
  return table.remove(list)
end

-- Merge overlapping or touching (start, end) intervals, leaving the input alone.
function merge_intervals(intervals)
  local merged = {}
  for _, item in ipairs(sorted_by_key(intervals)) do
    local start, end_ = table.unpack(item)
    if #merged ~= 0 and start <= item_at(merged, -1)[2] then
      local last_start, last_end = table.unpack(pop_last(merged))
      table.insert(merged, {last_start, math.max(last_end, end_)})
    else
      table.insert(merged, {start, end_})
    end
  end
  return merged
end
