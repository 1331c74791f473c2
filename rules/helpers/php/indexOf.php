// Where an equal element first stands; there must be one.
function indexOf(array $items, mixed $value, string $failure = 'the value is not in the list'): int
{
    return is_int($place = array_search($value, $items, true)) ? $place : throw new ValueError($failure);
}
