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
