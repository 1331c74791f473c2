// Where an equal element first stands; there must be one.
function indexOf(array $items, mixed $value): int
{
    $place = array_search($value, $items, true);
    return $place !== false ? $place : throw new ValueError('the value is not in the list');
}
