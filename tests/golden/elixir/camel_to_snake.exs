defmodule Solution do
  @doc """
  Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
  """
  def camel_to_snake(name) do
    Enum.reduce(Enum.with_index(String.codepoints(name)), "", fn {ch, i}, result ->
      if isupper(ch) do
        after_lower = i > 0 and islower(char_at(name, i - 1))
        before_lower = i > 0 and char_at(name, i - 1) != "_" and islower(slice_text(name, i + 1, i + 2))
        result = if after_lower or before_lower, do: result <> "_", else: result
        result <> String.downcase(ch)
      else
        result <> ch
      end
    end)
  end

  # Whether there is a cased letter and none in lower case.
  defp isupper(text), do: text != String.downcase(text) and text == String.upcase(text)

  # The character at an index, which may count from the end; outside raises.
  defp char_at(text, index), do: Enum.fetch!(String.codepoints(text), index)

  # Whether there is a cased letter and none in upper case.
  defp islower(text), do: text != String.upcase(text) and text == String.downcase(text)

  # Bounds of a slice as places: negative ones count from the end, all are clamped.
  defp bounds(size, from, to) do
    place = fn at -> if at < 0, do: max(at + size, 0), else: min(at, size) end
    {place.(from || 0), place.(to || size)}
  end

  # The elements of [from, to); bounds may count from the end and clamp.
  defp slice(items, from, to) do
    {from, to} = bounds(length(items), from, to)
    Enum.slice(items, from, max(to - from, 0))
  end

  # The characters of [from, to); bounds may count from the end and clamp.
  defp slice_text(text, from, to), do: Enum.join(slice(String.codepoints(text), from, to))
end
