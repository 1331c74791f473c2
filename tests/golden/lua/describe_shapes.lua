-- Sorts a list in place by keys that a function gives; of which none comes before the other, they keep their order.
local function sort_by(list, key, before)
  before = before or function(a, b) return a < b end
  local entries = {}
  for place, item in ipairs(list) do
    entries[place] = { key = key(item), place = place, item = item }
  end
  table.sort(entries, function(a, b)
    if before(a.key, b.key) then return true end
    return a.place < b.place and not before(b.key, a.key)
  end)
  for place, entry in ipairs(entries) do list[place] = entry.item end
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
  return 3.141592653589793 * self.radius ^ 2.0
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
  sort_by(shapes, function(shape) return shape:area() end, function(a, b) return a > b end)
  local items = {}
  for _, shape_2 in ipairs(shapes) do
    table.insert(items, shape_2:describe())
  end
  return items
end
