-- An error of a class that is known by its name.
local exception_meta = { kind = "exception" }
exception_meta.__tostring = function(self)
  return self.class .. ": " .. self.message
end
local function exception(class, message)
  return setmetatable({ class = class, message = message or "" }, exception_meta)
end
