-- The next element of an iterator, or a default.
local function next_item_or(source, default)
  local ok, item = pcall(source)
  if not ok and not tostring(item):find("dead coroutine", 1, true) then error(item, 0) end
  if ok and item ~= nil then return item end
  return default
end
