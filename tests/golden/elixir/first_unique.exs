defmodule Solution do
  @doc """
  The first character that occurs only once, or None.
  """
  def first_unique(text) do
    counts =
      Enum.reduce(String.codepoints(text), [], fn ch, counts ->
        List.keystore(counts, ch, 0, {ch, elem(List.keyfind(counts, ch, 0, {nil, 0}), 1) + 1})
      end)

    first_unique_each(counts)
  end

  defp first_unique_each([{ch, count} | rest]) do
    if count == 1, do: ch, else: first_unique_each(rest)
  end

  defp first_unique_each([]), do: nil
end
