-- Removes and gives the smallest element of a heap, and adds another.
local function heap_replace(heap, item)
  local least = item_at(heap, 0)
  heap[1] = item
  heap_sink(heap, 1, 1)
  return least
end
