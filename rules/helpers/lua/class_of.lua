-- The class of an error: an object has it, a text begins with it, Lua's own errors are told by what they say.
local function class_of(err)
  if type(err) == "table" then return err.class end
  local text = err:gsub("^[^ ]+:%d+: ", "")
  local name = text:match("^(%u%w*): ") or text:match("^%u%w*$")
  if not name and (text:find("divide by zero", 1, true) or text:find("perform 'n", 1, true)) then
    return "ZeroDivisionError"
  end
  return name or text:find("overflow") and "RecursionError" or (text:find("to 'm[ai][nx]'") or text:find("step is zero")) and "ValueError" or "TypeError"
end
