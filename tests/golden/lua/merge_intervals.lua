-- The elements of all lists, in a new one.
local function joined_lists(...)
  local out = {}
  for _, list in ipairs({ ... }) do table.move(list, 1, #list, #out + 1, out) end
  return out
end

-- Negative, zero or positive as the first value comes before, with or after the second.
local function compare_values(a, b)
  if type(a) == "boolean" then a = a and 1 or 0 end
  if type(b) == "boolean" then b = b and 1 or 0 end
  if type(a) ~= "table" or type(b) ~= "table" or getmetatable(a) then
    return a == b and 0 or a < b and -1 or 1
  end
  for i = 1, math.min(#a, #b) do
    local order = compare_values(a[i], b[i])
    if order ~= 0 then return order end
  end
  return #a - #b
end

-- Sorts a list in place by a key, perhaps descending; equal keys keep their order.
local function sort_by_key(list, key, descending)
  local entries = {}
  for place, item in ipairs(list) do
    entries[place] = { key = item, place = place, item = item }
    if key then entries[place].key = key(item) end
  end
  table.sort(entries, function(a, b)
    local order = compare_values(a.key, b.key)
    if order == 0 then return a.place < b.place end
    return (order < 0) == not descending
  end)
  for place, entry in ipairs(entries) do list[place] = entry.item end
  return list
end

-- A new list in the order of a key, perhaps descending.
local function sorted_by_key(list, key, descending)
  return sort_by_key(joined_lists(list), key, descending)
end

-- Merge overlapping or touching (start, end) intervals, leaving the input alone.
function merge_intervals(intervals)
  local merged = {}
  for _, item in ipairs(sorted_by_key(intervals)) do
    local start, end_ = table.unpack(item)
    if #merged ~= 0 and start <= merged[#merged][2] then
      local last_start, last_end = table.unpack(table.remove(merged))
      table.insert(merged, {last_start, math.max(last_end, end_)})
    else
      table.insert(merged, {start, end_})
    end
  end
  return merged
end
