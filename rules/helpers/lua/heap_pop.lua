-- Removes and gives the smallest element of a heap.
local function heap_pop(heap)
  local last = pop_last(heap)
  return #heap == 0 and last or heap_replace(heap, last)
end
