// A value that must be there: operators take null for 0 or an empty text.
function present(mixed $value): mixed
{
    return $value ?? throw new TypeError('a value is missing');
}
