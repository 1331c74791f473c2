defmodule Solution do
  @doc """
  Replace each run of a character by the character and, from two on, its count.
  """
  def run_length_encode(text) do
    run_length_encode_loop(text, "", 0)
  end

  defp run_length_encode_loop(text, encoded, i) do
    if i < byte_size(text) do
      j = run_length_encode_loop2(text, i, i)
      encoded = encoded <> char_at(text, i)
      encoded = if j - i > 1, do: encoded <> Integer.to_string(j - i), else: encoded
      run_length_encode_loop(text, encoded, j)
    else
      encoded
    end
  end

  defp run_length_encode_loop2(text, i, j) do
    if j < byte_size(text) and char_at(text, j) == char_at(text, i) do
      run_length_encode_loop2(text, i, j + 1)
    else
      j
    end
  end

  # The character at an index, which may count from the end; outside raises.
  defp char_at(text, index), do: Enum.fetch!(String.codepoints(text), index)
end
