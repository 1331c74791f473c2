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
