-- The class of an error: an object has it, a text begins with it, Lua's own errors are told by what they say.
local function class_of(err)
  if type(err) == "table" then
    return err.class
  end
  local name = err:match("^(%u%w*): ") or err:match("^%u%w*$")
  local own = { { "attempt to perform 'n", "ZeroDivisionError" }, { "overflow", "RecursionError" }, { "got no value", "ValueError" } }
  for _, entry in ipairs(name and {} or own) do
    if err:find(entry[1], 1, true) then
      return entry[2]
    end
  end
  return name or "TypeError"
end
