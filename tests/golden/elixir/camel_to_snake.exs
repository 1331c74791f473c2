defmodule Solution do
  @doc """
  Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
  """
  def camel_to_snake(name) do
    Enum.reduce(Enum.with_index(String.codepoints(name)), "", fn {ch, i}, result ->
      if isupper(ch) do
        after_lower = i > 0 and islower(binary_slice(name, i - 1, 1))
        before_lower =
          i > 0 and binary_slice(name, i - 1, 1) != "_" and islower(slice_text(name, i + 1, i + 2))

        result = if after_lower or before_lower, do: result <> "_", else: result
        result <> String.downcase(ch)
      else
        result <> ch
      end
    end)
  end

  # Whether there is a cased letter and none in lower case.
  defp isupper(text), do: text != String.downcase(text) and text == String.upcase(text)

  # Whether there is a cased letter and none in upper case.
  defp islower(text), do: text != String.upcase(text) and text == String.downcase(text)

  # The part [from, to) of a text of single bytes; bounds may count from the end and clamp.
  defp slice_text(_, _, 0), do: ""
  defp slice_text(text, from, to), do: binary_slice(text, from..(to - 1)//1)
end
