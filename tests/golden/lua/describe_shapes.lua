-- A power of floats; zero has no negative power.
local function float_pow(base, exponent)
  if base == 0 and exponent < 0 then
    error("ZeroDivisionError: 0.0 cannot be raised to a negative power", 0)
  end
  return base ^ exponent
end

-- Whether a value is a map, a list, or neither.
local function kind_of(value)
  if type(value) ~= "table" then
    return type(value)
  end
  return (getmetatable(value) or { kind = "list" }).kind or "object"
end

-- Whether two values are equal: lists element by element, maps in any order.
local function same_value(a, b)
  if a == b then
    return true
  end
  local kind = kind_of(a)
  if kind ~= kind_of(b) or (kind ~= "map" and kind ~= "list") or #a ~= #b then
    return false
  end
  for key, value in pairs(a) do
    if not same_value(value, b[key]) then
      return false
    end
  end
  return true
end

-- Negative, zero or positive as the first value comes before, with or after the second.
local function compare_values(a, b)
  if type(a) == "boolean" and type(b) == "boolean" then
    a, b = a and 1 or 0, b and 1 or 0
  end
  if kind_of(a) ~= "list" or kind_of(b) ~= "list" then
    return a < b and -1 or a == b and 0 or 1
  end
  for i, item in ipairs(a) do
    if i > #b then
      return 1
    end
    if not same_value(item, b[i]) then
      return compare_values(item, b[i])
    end
  end
  return #a - #b
end

-- Sorts a list in place by a comparison; equal elements keep their order.
local function merge_sort(list, order)
  local size, from, to, width = #list, list, {}, 1
  while width < size do
    for low = 1, size, 2 * width do
      local middle, high = math.min(low + width, size + 1), math.min(low + 2 * width, size + 1)
      local i, j = low, middle
      for place = low, high - 1 do
        if i < middle and (j >= high or order(from[i], from[j]) <= 0) then
          to[place], i = from[i], i + 1
        else
          to[place], j = from[j], j + 1
        end
      end
    end
    from, to, width = to, from, 2 * width
  end
  if from ~= list then
    table.move(from, 1, size, 1, list)
  end
  return list
end

-- Sorts a list in place by a key, perhaps descending; equal keys keep their order.
local function sort_by_key(list, key, descending)
  local keyed = {}
  for i, item in ipairs(list) do
    keyed[i] = { item, item }
    if key then
      keyed[i][1] = key(item)
    end
  end
  merge_sort(keyed, function(a, b)
    if descending then
      a, b = b, a
    end
    return compare_values(a[1], b[1])
  end)
  for i, pair in ipairs(keyed) do
    list[i] = pair[2]
  end
  return list
end

Shape = {}
Shape.__index = Shape

function Shape.new()
  return setmetatable({}, Shape)
end

function Shape:name()
  return "shape"
end

function Shape:area()
  error("NotImplementedError", 0)
end

function Shape:describe()
  return self:name() .. ": " .. string.format("%.2f", self:area())
end

Circle = setmetatable({}, {__index = Shape})
Circle.__index = Circle

function Circle.new(radius)
  local self = setmetatable({}, Circle)
  self:init(radius)
  return self
end

function Circle:init(radius)
  self.radius = radius
end

function Circle:name()
  return "circle"
end

function Circle:area()
  return 3.141592653589793 * float_pow(self.radius, 2.0)
end

Rectangle = setmetatable({}, {__index = Shape})
Rectangle.__index = Rectangle

function Rectangle.new(width, height)
  local self = setmetatable({}, Rectangle)
  self:init(width, height)
  return self
end

function Rectangle:init(width, height)
  self.width = width
  self.height = height
end

function Rectangle:name()
  return "rectangle"
end

function Rectangle:area()
  return self.width * self.height
end

Square = setmetatable({}, {__index = Rectangle})
Square.__index = Square

function Square.new(side)
  local self = setmetatable({}, Square)
  self:init(side)
  return self
end

function Square:init(side)
  Rectangle.init(self, side, side)
end

function Square:name()
  return "square"
end

-- Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
function describe_shapes(sizes)
  local shapes = {}
  for _, size in ipairs(sizes) do
    if #size == 1 then
      table.insert(shapes, Circle.new(size[1]))
    elseif (size[1] or error("IndexError: list index out of range", 0)) == (size[2] or error("IndexError: list index out of range", 0)) then
      table.insert(shapes, Square.new(size[1] or error("IndexError: list index out of range", 0)))
    else
      if #size ~= 2 then
        error("TypeError: 2 positional arguments are needed", 0)
      end
      table.insert(shapes, Rectangle.new(size[1], size[2]))
    end
  end
  sort_by_key(shapes, function(shape) return shape:area() end, true)
  local items = {}
  for _, shape_2 in ipairs(shapes) do
    table.insert(items, shape_2:describe())
  end
  return items
end
