-- Whether an error belongs to a class; errors of Lua itself are texts.
local function is_error(err, class)
  local wider = {
    IndexError = "LookupError", KeyError = "LookupError", ZeroDivisionError = "ArithmeticError", OverflowError = "ArithmeticError",
    UnicodeDecodeError = "ValueError", UnicodeEncodeError = "ValueError", RecursionError = "RuntimeError", NotImplementedError = "RuntimeError",
    UnboundLocalError = "NameError",
  }
  local name = type(err) == "table" and err.class or "TypeError"
  if type(err) == "string" then
    name = err:find("attempt to perform 'n", 1, true) and "ZeroDivisionError" or err:find("overflow") and "RecursionError" or name
  end
  if type(err) == "table" and err.parents and err.parents[class] then
    return true
  end
  return class == "Exception" or class == name or class == wider[name]
end
