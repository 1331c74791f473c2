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
      encoded = encoded <> binary_slice(text, i, 1)
      encoded = if j - i > 1, do: encoded <> Integer.to_string(j - i), else: encoded
      run_length_encode_loop(text, encoded, j)
    else
      encoded
    end
  end

  defp run_length_encode_loop2(text, i, j) do
    if j < byte_size(text) and binary_slice(text, j, 1) == binary_slice(text, i, 1) do
      run_length_encode_loop2(text, i, j + 1)
    else
      j
    end
  end
end
