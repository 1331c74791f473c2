-- The value that stands for none in tables, which have no place for nil.
null = null or setmetatable({}, { __tostring = function() return "None" end })
