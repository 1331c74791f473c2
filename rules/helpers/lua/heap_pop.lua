-- Removes and gives the smallest element of a heap.
local function heap_pop(heap)
  assert(#heap > 0, "IndexError: index out of range")
  local last = table.remove(heap)
  return #heap == 0 and last or heap_replace(heap, last)
end
