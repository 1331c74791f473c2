# Tuples of elements at the same place of what may not end, drawn one at a time; ends with the shortest.
def zip_drawn(*iterables)
  Enumerator.new do |tuples|
    enumerators = iterables.map(&:each_entry)
    loop do
      begin
        tuple = enumerators.map(&:next)
      rescue StopIteration
        break
      end
      tuples << tuple
    end
  end
end
