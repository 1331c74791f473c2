-- Replaces the elements between two bounds, which may count from the end.
local function set_slice(list, low, high, others)
  local size = #list
  low = low == nil and 0 or low < 0 and math.max(0, low + size) or math.min(low, size)
  high = high == nil and size or high < 0 and math.max(0, high + size) or math.min(high, size)
  become_list(list, joined_lists(slice_of(list, 0, low), others, slice_of(list, math.max(low, high))))
end
