// A separator, which must not be empty.
function checkedSeparator(string $separator): string
{
    return $separator !== '' ? $separator : throw new ValueError('empty separator');
}
