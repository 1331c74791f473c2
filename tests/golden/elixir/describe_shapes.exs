defmodule Solution do
  # What is not there yet.
  defmodule NotImplementedError, do: defexception(message: "")

  # A value of the wrong type.
  defmodule TypeError, do: defexception(message: "")

  defmodule Shape do
    defstruct []
  end

  defmodule Circle do
    defstruct [:radius]
  end

  defmodule Rectangle do
    defstruct [:width, :height]
  end

  defmodule Square do
    defstruct [:width, :height]
  end

  def new_shape, do: %Shape{}

  def new_circle(radius) do
    %Circle{radius: radius}
  end

  def new_rectangle(width, height), do: init_rectangle(%Rectangle{}, width, height)

  defp init_rectangle(self, width, height) do
    self = %{self | width: width}
    %{self | height: height}
  end

  def new_square(side) do
    self = %Square{}
    init_rectangle(self, side, side)
  end

  def name(%Shape{}), do: "shape"

  def name(%Circle{}), do: "circle"

  def name(%Rectangle{}), do: "rectangle"

  def name(%Square{}), do: "square"

  def area(%Shape{}) do
    raise NotImplementedError
  end

  def area(%Circle{} = self), do: 3.141592653589793 * :math.pow(self.radius, 2.0)

  def area(%struct{} = self) when struct in [Rectangle, Square], do: self.width * self.height

  def describe(%struct{} = self) when struct in [Shape, Circle, Rectangle, Square] do
    "#{name(self)}: #{fixed(area(self), 2)}"
  end

  @doc """
  Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
  """
  def describe_shapes(sizes) do
    shapes =
      Enum.reduce(sizes, [], fn size, shapes ->
        cond do
          length(size) == 1 ->
            shapes ++ [new_circle(hd(size))]

          Enum.fetch!(size, 0) == Enum.fetch!(size, 1) ->
            shapes ++ [new_square(Enum.fetch!(size, 0))]

          true ->
            if length(size) != 2, do: raise(TypeError, "2 positional arguments are needed")

            shapes ++ [new_rectangle(hd(size), Enum.at(size, 1))]
        end
      end)

    shapes = Enum.sort_by(shapes, fn shape -> area(shape) end, :desc)
    for shape <- shapes, do: describe(shape)
  end

  # A float times a power of ten as the nearest integer, half to even.
  defp round_even(x, decimals) do
    {over, under} = Float.ratio(x / 1)
    {over, under} = if decimals < 0, do: {over, under * 10 ** -decimals}, else: {over * 10 ** decimals, under}
    whole = Integer.floor_div(over, under)
    twice = 2 * (over - whole * under)
    if twice > under or (twice == under and rem(whole, 2) != 0), do: whole + 1, else: whole
  end

  # Decimal text with so many digits after the point, exact ties to even.
  defp fixed(x, digits) do
    sign = if x < 0 or <<x::float>> == <<-0.0::float>>, do: "-", else: ""
    text = String.pad_leading(Integer.to_string(round_even(abs(x), digits)), digits + 1, "0")
    {whole, part} = String.split_at(text, byte_size(text) - digits)
    sign <> whole <> if(digits == 0, do: "", else: "." <> part)
  end
end
