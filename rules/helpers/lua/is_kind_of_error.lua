-- Whether an error belongs to a class that others belong to.
local function is_kind_of_error(err, class)
  local wider = {
    IndexError = "LookupError", KeyError = "LookupError", ZeroDivisionError = "ArithmeticError", OverflowError = "ArithmeticError",
    UnicodeDecodeError = "ValueError", UnicodeEncodeError = "ValueError", RecursionError = "RuntimeError", NotImplementedError = "RuntimeError",
    UnboundLocalError = "NameError",
  }
  if type(err) == "table" and err.parents and err.parents[class] then return true end
  local name = class_of(err)
  return class == "Exception" or class == name or class == wider[name]
end
