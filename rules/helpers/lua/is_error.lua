-- Whether an error belongs to a class.
local function is_error(err, class)
  return class_of(err) == class or type(err) == "table" and err.parents[class] ~= nil
end
