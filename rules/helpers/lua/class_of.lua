-- The class of an error: an object has it, a text begins with it, Lua's own errors are told by what they say.
local function class_of(err)
  if type(err) == "table" then
    return err.class
  end
  local name = err:match("^(%u%w*): ") or err:match("^%u%w*$")
  return name or err:find("attempt to perform 'n", 1, true) and "ZeroDivisionError" or err:find("overflow") and "RecursionError" or "TypeError"
end
